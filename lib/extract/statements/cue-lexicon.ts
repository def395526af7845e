/**
 * Reporting verbs by lemma with the complements under which they report (classes after Levin 1993 ch. 37 and WordNet's
 * verb.communication and verb.cognition): `c` a clause with or without "that", `t` a clause with "that" only, `q` a
 * quotation, `n` a noun phrase, `a` a noun phrase and a predicate ("called it a …", "described X as Y"), `i` an
 * infinitive, `f` "for …", `o` "of …", `p` a person before the clause ("told reporters"), `v` after its content ("…, he said").
 */
const VERBS = `
say cqtv
tell cqtpiv
state ctqv
announce ctqnav
report ctqnv
note ctqnv
claim ctqinv
add ctqv
warn ctqopv
declare ctqnav
explain ctqv
argue ctqv
insist ctqv
reply ctqv
respond tq
confirm ctqnv
reveal ctqnv
suggest ctqv
tweet ctqv
write ctqv
post q
comment ctqv
remark tqv
observe tqv
admit ctqv
acknowledge ctqnv
deny tn
allege ctqnv
assert ctqv
maintain tqv
contend ctqv
predict ctqnv
forecast ctn
stress tqv
emphasise tqv
emphasize tqv
highlight tq
underline tq
believe ctv
think ctqv
hope ct
fear ctv
estimate ctnv
conclude ctqv
find ct
determine ct
rule ct
indicate ctv
disclose ctn
recall tqv
testify ctqv
promise ctiqn
vow ctiq
pledge ctiqn
urge tqi
demand tcqn
order tci
ask qif
appeal f
call qaf
describe a
label a
brand a
dub a
characterise a
characterize a
denounce an
condemn nq
praise n
criticise n
criticize n
cite nq
propose nctqi
recommend nctqi
agree t
complain tq
joke tq
lament tq
assure tqp
inform tp
remind tqp
advise tip
caution tqp
reiterate tq
repeat tq
continue q
conclude tq
read qv
quip q
shout q
speak qo
mention tn
accuse o
refer a
blame n
credit n
reply tq
speculate tq
argue ct
concede tqv
quote n
intimate ct
voice n
point ctqv
request nti
imply t
accept t
signal t
clarify tq
describe a
project ct
insinuate t
hint t
elaborate q
tout n
question n
expect ct
understand t
know t
affirm ctqn
stipulate ct
encourage i
wonder q
show t
attribute n
ascribe n
identify a
criticize n
reason ctq
opine ctq
assume t
suspect t
guess t
worry t
proclaim ctqn
voice n
counter tq
retort q
muse q
summarise q
summarize q
instruct i
tell i
implore i
beg i
figure t
establish t
teach t
notify tp
relay t
convey t
share tq
disclose t
testify t
swear t
anticipate ct
foresee t
calculate t
recognise t
recognize t
realise t
realize t
discover t
highlight n
answer tq
suppose t
cry tq
scream tq
yell tq
whisper tq
mutter tq
murmur tq
exclaim tq
boast tq
confess tq
plead q
protest tq
object tq
guarantee t
command q
mumble q
echo q
snap q
interject q
intone q
profess t
attest t
reaffirm tn
reassert tn
restate tn
rebut q
reckon ct
decide t
learn t
remember tq
doubt t
presume t
surmise tq
hypothesize t
infer t
deduce t
volunteer q
theorize t
theorise t
pronounce q
marvel q
gush q
vent q
chant q
chime q
scoff q
grumble tq
bemoan q
marvel tq
mention t
specify t
outline t
applaud n
decry n
deplore n
blast n
slam n
laud n
hail n
commend n
dismiss n
reject n
defend n
dispute n
mock n
ridicule n
rebuke n
`;

export type Complement = 'c' | 't' | 'q' | 'n' | 'a' | 'i' | 'f' | 'o' | 'p' | 'v';

const verbs = new Map<string, Set<Complement>>();
for (const line of VERBS.trim().split('\n')) {
  const [lemma, complements] = line.split(' ');
  const known = verbs.get(lemma!) ?? new Set<Complement>();
  for (const letter of complements!) known.add(letter as Complement);
  verbs.set(lemma!, known);
}

/** The complements under which a verb reports; undefined for verbs that do not. */
export function reporting(lemma: string): ReadonlySet<Complement> | undefined {
  return verbs.get(lemma);
}

/** Verbs that report only with a subject that can speak: a survey may "show" and a move "suggest". */
export const WEAK = new Set('suggest indicate reveal find confirm imply signal mean show highlight underline determine conclude express note credit blame hint promise read order'.split(' '));

const DOCUMENTS = new Set(
  ('statement report tweet letter post advisory ruling announcement release memo document message email e-mail interview article editorial study survey poll petition ' +
    'bulletin communique communiqué communication dispatch filing lawsuit complaint indictment affidavit testimony speech remarks comment comments note paper review publication posting judgment verdict decision opinion order manifesto warning update forecast ' +
    'notice account description website magazine newspaper guidelines projections projection plans plan complaint document documents reports statements studies figures data estimates research analysis').split(' '),
);

/** Things people speak through: their words are those of whoever made them. */
export function isDocument(word: string): boolean {
  return DOCUMENTS.has(word);
}
