import type { MentionLink } from '../../model/mention.ts';
import { bodyNounKinds } from './body-nouns.ts';
import { leadingCountry, type CountryIndex } from './country-index.ts';
import type { NameForm } from './grouping.ts';
import { initials, oneEditApart } from './name-form.ts';
import { placeNounKind } from './place-kinds.ts';

/** Words that add nothing to a body's name when they end it. */
const GENERIC_ENDS = new Set(
  (
    'party inc corp corporation ltd limited llc plc co company group ag sa nv gmbh news newspaper fc afc club agency news-agency ' +
    'network tv channel magazine foundation organisation organization association movement coalition airlines airways com tribe parties'
  ).split(' '),
);
/** Words that say which state a body belongs to. */
const GENERIC_STARTS = new Set('national federal state royal us u.s american united'.split(' '));
const PLACE_STARTS =
  /^(?:republic|state|city|province|kingdom|town|commonwealth|territory|federation|island|county) of (?:the )?/;
const PLACE_ENDS = / (?:town|village)$/;

/** Joins two forms, and tells the group a form is in so far. */
interface Joiner {
  readonly join: (a: NameForm, b: NameForm, why: MentionLink) => void;
  readonly rootOf: (form: NameForm) => number;
}

/** Joins forms of institutions, places and events: acronyms, generic words, one-letter spellings. */
export function matchForms(forms: readonly NameForm[], index: CountryIndex, joiner: Joiner): void {
  for (const type of ['institution', 'place', 'event'] as const) {
    const mine = forms.filter((f) => f.type === type);
    joinAcronyms(mine, index, joiner);
    joinStripped(mine, index, joiner);
    if (type !== 'event') joinHeads(mine, index, joiner);
    joinSpellings(mine, index, joiner);
  }
}

function joinAcronyms(forms: readonly NameForm[], index: CountryIndex, { join }: Joiner): void {
  const long = new Map<string, NameForm>();
  for (const form of forms)
    if (!form.acronym)
      for (const letters of [
        ...initials(form.norm),
        ...initials(leadingCountry(form.norm, index)?.rest ?? ''),
      ])
        if (!long.has(letters)) long.set(letters, form);
  for (const form of forms) {
    if (!form.acronym) continue;
    const match = long.get(form.norm.replace(/ /g, ''));
    if (match) join(match, form, 'acronym');
  }
}

/** Keys under which a form may be known too, the plainest last. */
function strippedKeys({ norm, type }: NameForm, index: CountryIndex): string[] {
  const out: string[] = [];
  const words = norm.split(' ');
  if (type === 'place') {
    const plain = norm.replace(PLACE_STARTS, '');
    if (plain !== norm) out.push(plain);
    if (PLACE_ENDS.test(norm)) out.push(norm.replace(PLACE_ENDS, ''));
    return out;
  }
  if (words.length > 1 && GENERIC_ENDS.has(words.at(-1)!)) out.push(words.slice(0, -1).join(' '));
  const led = leadingCountry(norm, index);
  if (led && led.rest.includes(' ')) out.push(led.rest);
  else if (
    led &&
    /^(congress|senate|parliament|cabinet|court|army|navy|treasury|marines|police)$/.test(led.rest)
  )
    out.push(led.rest);
  if (
    words.length > 2 &&
    (GENERIC_STARTS.has(words[0]!) || (type === 'institution' && bodyNounKinds(words.at(-1)!)))
  )
    out.push(words.slice(1).join(' '));
  if (type === 'event' && words.length > 2) {
    if (/^\d{4}$/.test(words[0]!)) out.push(words.slice(1).join(' '));
    for (let n = 1; n < words.length - 1; n++) out.push(words.slice(n).join(' '));
  }
  const turned =
    /^(university|ministry|department|bank|court|government|parliament|embassy) of (?:the )?(.+)$/.exec(norm);
  if (turned) out.push(`${turned[2]} ${turned[1]}`);
  return out;
}

/** "Labour Party" and "Labour", "U.S. Supreme Court" and "Supreme Court": only where one reading is left. */
function joinStripped(forms: readonly NameForm[], index: CountryIndex, { join, rootOf }: Joiner): void {
  const byNorm = new Map(forms.map((f) => [f.norm, f]));
  const claims = new Map<string, Set<NameForm>>();
  for (const form of forms)
    for (const key of strippedKeys(form, index)) {
      const set = claims.get(key) ?? new Set();
      claims.set(key, set.add(form));
    }
  for (const [key, set] of claims) {
    const short = byNorm.get(key);
    const longer = [...set];
    const codes = new Set(longer.map((f) => leadingCountry(f.norm, index)?.code ?? null));
    const oneState = codes.size === 1 && !codes.has(null);
    if (new Set(longer.map(rootOf)).size > 1 && !oneState) continue;
    for (const form of longer.slice(1)) join(longer[0]!, form, 'same-name');
    if (short) join(longer[0]!, short, 'same-name');
  }
}

/** Capitalised head nouns of a name used alone: "the Court", "the Channel"; "Ford" for "Ford Motor Company". */
function joinHeads(forms: readonly NameForm[], index: CountryIndex, { join, rootOf }: Joiner): void {
  const byWord = new Map<string, Set<NameForm>>();
  const add = (word: string, form: NameForm) => byWord.set(word, (byWord.get(word) ?? new Set()).add(form));
  for (const form of forms) {
    const words = form.norm.split(' ');
    if (words.length < 2 || words.length > 12) continue;
    const of = words.indexOf('of');
    const head = of > 0 ? words[of - 1]! : words.at(-1)!;
    if (form.type === 'place' ? placeNounKind(head) : bodyNounKinds(head) || of < 0) add(head, form);
    if (form.type === 'institution' && !bodyNounKinds(words[0]!)) add(words[0]!, form);
  }
  for (const form of forms) {
    if (
      form.norm.includes(' ') ||
      form.acronym ||
      index.names.has(form.norm) ||
      index.demonyms.has(form.norm) ||
      index.capitals.has(form.norm) ||
      form.norm.length < 4
    )
      continue;
    const longer = [...(byWord.get(form.norm) ?? [])];
    if (longer.length && new Set(longer.map(rootOf)).size === 1) join(longer[0]!, form, 'same-name');
  }
}

/** One letter apart in a long word and nothing else; states of the table are never mixed up. */
function joinSpellings(forms: readonly NameForm[], index: CountryIndex, { join }: Joiner): void {
  const buckets = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.norm.length < 7 || /\d/.test(form.norm) || index.names.has(form.norm) || form.norm.length > 60)
      continue;
    const keys = new Set([form.norm]);
    for (let i = 1; i < form.norm.length; i++) keys.add(form.norm.slice(0, i) + form.norm.slice(i + 1));
    for (const key of keys) {
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket)
        if (oneEditApart(other.norm, form.norm) && !differsInEnding(other.norm, form.norm))
          join(other, form, 'spelling');
      if (bucket.length < 4) buckets.set(key, [...bucket, form]);
    }
  }
}

/** "Serbia" and "Serbian", "Dakota North" and "Dakota South": a last letter or a whole short word tells two things apart. */
function differsInEnding(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length) return a.replace(/ /g, '') !== b.replace(/ /g, '');
  return x.some(
    (word, i) =>
      word !== y[i] &&
      (Math.min(word.length, y[i]!.length) < 6 || word.slice(0, -1) === y[i] || word === y[i]!.slice(0, -1)),
  );
}
