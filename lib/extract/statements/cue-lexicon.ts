/**
 * Reporting verbs by lemma with the complements under which they report (classes after Levin 1993 ch. 37 and WordNet's
 * verb.communication and verb.cognition): `c` a clause with or without "that", `t` a clause with "that" only, `q` a
 * quotation, `n` a noun phrase, `a` a noun phrase and a predicate ("called it a …", "described X as Y"), `i` an
 * infinitive, `f` "for …", `u` "on X to …", `o` "of …", `p` a person before the clause ("told reporters"), `v` after its
 * content ("…, he said"), `w` an indirect question, `s` a clause without "that" whose subject the verb follows at once, `g` a gerund, `j` somebody and what they are praised or blamed for. A verb on several lines takes what all of them tell.
 */
const VERBS = `
t: agree imply accept signal insinuate hint understand know show assume suspect guess worry figure establish
  teach relay convey swear foresee calculate recognise recognize realise realize discover suppose guarantee
  profess attest decide learn doubt presume hypothesize infer deduce theorize theorise specify outline
tq: respond underline complain joke lament reiterate repeat speculate clarify counter share answer cry
  scream yell whisper mutter murmur exclaim boast confess protest object remember surmise marvel grumble
n: praise criticise criticize blame credit quote voice tout question attribute ascribe applaud decry deplore
  blast slam laud hail commend dismiss reject defend dispute mock ridicule rebuke
q: post continue quip shout elaborate wonder retort muse summarise summarize plead command mumble echo snap
  interject intone rebut volunteer pronounce gush vent chant chime scoff bemoan
ctqv: say state add explain argue insist reply suggest tweet write comment admit assert contend think
  conclude testify point
ct: hope find determine rule intimate project expect stipulate anticipate reckon
a: describe label brand dub characterise characterize refer identify
tqv: remark observe maintain stress emphasise emphasize recall concede
ctqnv: report note confirm reveal acknowledge allege predict
tn: deny mention reaffirm reassert restate
ctqin: promise pledge propose recommend
i: encourage instruct implore beg
ctqn: demand affirm proclaim
ctv: believe fear indicate
ptq: assure remind caution
ctn: forecast disclose
ctq: reason opine
ctqnav: announce declare
pt: inform notify
qn: condemn cite
cptqiv: tell
cptqov: warn
cti: order
ctnv: estimate
ctqi: vow
ctqinv: claim
f: appeal
na: denounce
o: accuse
pti: advise
qaf: call
qif: ask
qo: speak
qv: read post surmise
tin: request
tqi: urge
tqn: highlight
w: ask wonder question explain describe discuss show debate clarify outline emphasize emphasise stress
u: call
i: warn
g: propose report deny admit recall suggest recommend describe acknowledge announce discuss mention
j: praise criticise criticize blame credit applaud decry deplore blast slam laud hail commend mock ridicule rebuke condemn denounce
ts: agree assume feel worry complain boast
tsn: show
`;

export type Complement = 'c' | 't' | 'q' | 'n' | 'a' | 'i' | 'f' | 'u' | 'o' | 'p' | 'v' | 'w' | 's' | 'g' | 'j';

const verbs = new Map<string, Set<Complement>>();
let open = new Set<Complement>();
for (const word of VERBS.trim().split(/\s+/))
  if (word.endsWith(':')) open = new Set(word.slice(0, -1) as Iterable<Complement>);
  else verbs.set(word, new Set([...(verbs.get(word) ?? []), ...open]));

/** The complements under which a verb reports; undefined for verbs that do not. */
export function reporting(lemma: string): ReadonlySet<Complement> | undefined {
  return verbs.get(lemma);
}

/** Verbs that report only with a subject that can speak: a survey may "show" and a move "suggest". */
export const WEAK = new Set(
  'suggest indicate reveal find confirm imply signal mean feel highlight underline determine conclude express note credit blame hint promise read order'.split(
    ' ',
  ),
);

/** Verbs that report only of documents: a person who "shows" something acts. */
export const OF_DOCUMENTS = new Set(['show', 'read']);

const DOCUMENTS = new Set(
  (
    'statement report tweet letter post advisory ruling announcement release memo document message email e-mail interview article editorial study survey poll petition ' +
    'bulletin communique communiqué communication dispatch filing lawsuit complaint indictment affidavit testimony speech remarks comment comments note paper review publication posting judgment verdict decision opinion order manifesto warning update forecast ' +
    'notice account description website magazine newspaper guidelines projections projection plans plan complaint document documents reports statements studies figures data estimates research analysis ' +
    'polls surveys analyses average averages transcript transcripts slide video videos footage evidence polling ad'
  ).split(' '),
);

/** Things people speak through: their words are those of whoever made them. */
export function isDocument(word: string): boolean {
  return DOCUMENTS.has(word);
}
