import type { MentionLink } from '../../model/mention.ts';
import type { NameForm } from './grouping.ts';
import { oneEditApart, personTokens } from './name-form.ts';

interface Person {
  /** Position in the list of people. */
  readonly index: number;
  readonly tokens: string[];
  /** Index of the founding name. */
  readonly first: number;
}

type Join = (a: number, b: number, why: MentionLink) => void;

/** Words that begin a surname of several words. */
const PARTICLES = new Set(
  'van von der den de del della di da dos do la le el al bin ibn ben abu st san mac'.split(' '),
);
/** Bears a full name in an article seldom more than this many others share a word with. */
const MOST_NAMESAKES = 50;

/**
 * Joins personal names: full names that agree ("John R. Bolton", "John Bolton"), then each shorter name to the full
 * name it is part of; where several fit, to the one mentioned last before it.
 */
export function groupPersons(forms: readonly NameForm[], nameCount: number, join: Join): void {
  const tokensOf = new Map(forms.map((f) => [f, personTokens(f.norm)]));
  for (const form of forms) {
    if (!isShort(tokensOf.get(form)!)) for (const i of form.spans) join(form.spans[0]!, i, 'same-name');
  }
  const people: Person[] = [];
  const byToken = new Map<string, Person[]>();
  const owner = new Int32Array(nameCount).fill(-1);
  const full = forms
    .filter((f) => !isShort(tokensOf.get(f)!))
    .sort((a, b) => tokensOf.get(b)!.length - tokensOf.get(a)!.length || a.spans[0]! - b.spans[0]!);
  for (const form of full) {
    const tokens = tokensOf.get(form)!;
    const fits = namesakes(byToken, tokens)
      .map((p) => ({ p, why: sameFullName(tokens, p.tokens) }))
      .filter((x) => x.why !== null);
    const found =
      fits.length === 1 || (fits.length > 1 && fits[0]!.why === 'same-name') ? fits[0] : undefined;
    if (found) join(found.p.first, form.spans[0]!, found.why!);
    const person = found?.p ?? add(people, byToken, tokens, form.spans[0]!);
    for (const i of form.spans) owner[i] = person.index;
  }
  linkShort(
    forms.filter((f) => isShort(tokensOf.get(f)!)),
    people,
    byToken,
    owner,
    join,
  );
}

/** A surname or given name alone. */
function isShort(tokens: readonly string[]): boolean {
  return tokens.length === 1 || (tokens.length < 4 && PARTICLES.has(tokens[0]!));
}

function add(people: Person[], byToken: Map<string, Person[]>, tokens: string[], first: number): Person {
  const person = { index: people.length, tokens, first };
  people.push(person);
  for (const token of new Set(tokens))
    byToken.set(token, [...(byToken.get(token) ?? []), person].slice(0, MOST_NAMESAKES));
  return person;
}

function namesakes(byToken: ReadonlyMap<string, Person[]>, tokens: readonly string[]): Person[] {
  return [...new Set(tokens.flatMap((t) => byToken.get(t) ?? []))];
}

/** Whether a full name, not longer than `long`, can be the same person's. */
function sameFullName(short: readonly string[], long: readonly string[]): MentionLink | null {
  if (isSubsequence(short, long) && (short.at(-1) === long.at(-1) || short[0] === long[0])) {
    if (short[0] === long[0] && short.at(-1) === long.at(-1)) return 'same-name';
    return contiguous(short, long) ? 'surname' : null;
  }
  if (short.at(-1) === long.at(-1) && (initialOf(short[0]!, long[0]!) || initialOf(long[0]!, short[0]!)))
    return 'same-name';
  if (short.length !== long.length) return null;
  const differing = short.map((t, i) => [t, long[i]!] as const).filter(([a, b]) => a !== b);
  if (differing.length !== 1) return null;
  const [a, b] = differing[0]!;
  return Math.min(a.length, b.length) >= 5 &&
    a[0] === b[0] &&
    oneEditApart(a, b) &&
    (a.length !== b.length || short.length > 2)
    ? 'spelling'
    : null;
}

function initialOf(a: string, b: string): boolean {
  return a.length === 1 && b[0] === a;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long)
    if (at < short.length && (token === short[at] || (initialOf(token, short[at]!) && at > 0))) at++;
  return at === short.length;
}

function contiguous(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Surnames and given names alone, in text order. */
function linkShort(
  forms: readonly NameForm[],
  people: readonly Person[],
  byToken: ReadonlyMap<string, Person[]>,
  owner: Int32Array,
  join: Join,
): void {
  for (const form of forms) {
    const tokens = personTokens(form.norm);
    const word = tokens.at(-1)!;
    const all = (byToken.get(word) ?? []).filter((p) => contiguous(tokens, p.tokens));
    const bySurname = all.filter((p) => p.tokens.at(-1) === word);
    const fits = (bySurname.length ? bySurname : all).map((p) => p.index);
    if (!fits.length) for (const i of form.spans) join(form.spans[0]!, i, 'same-name');
    for (const i of form.spans) {
      const chosen = fits.length > 1 ? likeliest(owner, i, fits) : fits[0];
      if (chosen === undefined) continue;
      owner[i] = chosen;
      join(people[chosen]!.first, i, 'surname');
    }
  }
}

/** How many names back a namesake keeps a surname from falling back to whoever bore it first. */
const LATELY = 12;

/** Of several bearers the one brought in first, unless only another was named lately. */
function likeliest(owner: Int32Array, i: number, fits: readonly number[]): number {
  const lately = new Set<number>();
  for (let j = i - 1; j >= 0 && j >= i - LATELY; j--) if (fits.includes(owner[j]!)) lately.add(owner[j]!);
  const first = Math.min(...fits);
  return lately.size === 1 && !lately.has(first)
    ? [...lately][0]!
    : lately.size > 1 && !lately.has(first)
      ? Math.min(...lately)
      : first;
}
