import type { TextDocument, Token } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { classBit } from './lexicon.ts';

const HEAD = classBit('body-head') | classBit('state-body') | classBit('group-noun');
const GIVEN = classBit('given-name');
const NAME_PART = classBit('name-part');
const COMMON = classBit('common-noun');
const EVENT = classBit('event-head');
const SETTLEMENT = classBit('city') | classBit('metropolis');
const CAPITAL = /^\p{Lu}/u;
const OF = new Set(['of', 'the']);

/**
 * Takes names apart that are two, and puts parts of one together, by what stands in and around them:
 * "Forces Ann Bell" (a body and its person), "Institute of Law of the Lindow Academy (LA)" (the acronym belongs to the
 * second), "General Staff of the Lindow Forces" (one body), "Lindow-Marsden agglomeration" (two towns).
 */
export function withCompoundNames(document: TextDocument, names: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const apart = names.flatMap((whole) => {
    const name = withoutHappening(document, names, whole, lexicon);
    if (name.type === 'institution') return apartBodies(document, name, lexicon);
    return name.type === 'place' ? apartTowns(document, name, lexicon) : [name];
  });
  return joinUnits(document, apart, lexicon);
}

/** "liberation of Lindow" names no body: the town alone is a name, of the type it has elsewhere in the article. */
function withoutHappening({ tokens, text }: TextDocument, names: readonly NameSpan[], name: NameSpan, lexicon: Lexicon): NameSpan {
  const head = tokens[name.first]!;
  if (CAPITAL.test(head.text) || tokens[name.first + 1]?.lower !== 'of' || !has(lexicon, head, EVENT) || has(lexicon, head, HEAD)) return name;
  let first = name.first + 1;
  while (first < name.last && !CAPITAL.test(tokens[first]!.text)) first++;
  if (first === name.last) return name;
  const rest = part(tokens, name, first, name.last);
  const surface = text.slice(rest.start, rest.end);
  const same = names.find((n) => n !== name && text.slice(n.start, n.end) === surface);
  return { ...rest, type: same?.type ?? 'place' };
}

function apartBodies(document: TextDocument, name: NameSpan, lexicon: Lexicon): NameSpan[] {
  const [body, person] = apartFromPerson(document, name, lexicon);
  const bodies = apartAtAcronym(document, body!).flatMap((b) => apartAtAnd(document, b, lexicon));
  return [...bodies, ...(person ? [person] : [])];
}

/** "Lindow Grain Plant and Elevator": complete before "and", one common noun behind it. */
function apartAtAnd({ tokens }: TextDocument, name: NameSpan, lexicon: Lexicon): NameSpan[] {
  const and = name.last - 2;
  if (and < name.first + 2 || tokens[and]!.lower !== 'and') return [name];
  if (tokens.slice(name.first, and).some((t) => t.lower === 'of')) return [name];
  if (!has(lexicon, tokens[and - 1]!, classBit('body-head')) || !has(lexicon, tokens[name.last - 1]!, COMMON)) return [name];
  return [part(tokens, name, name.first, and), part(tokens, name, and + 1, name.last)];
}

/** "Russian Armed Forces Valery Gerasimov": a head noun of a body, then a given name and one more capital, to the end. */
function apartFromPerson({ tokens }: TextDocument, name: NameSpan, lexicon: Lexicon): NameSpan[] {
  for (let i = Math.max(name.first + 2, name.last - 3); i < name.last - 1; i++) {
    const isHead = has(lexicon, tokens[i - 1]!, HEAD);
    const opensPerson =
      has(lexicon, tokens[i]!, GIVEN) || (has(lexicon, tokens[i]!, NAME_PART) && i === name.last - 2 && !has(lexicon, tokens[i]!, HEAD | COMMON));
    const rest = tokens.slice(i, name.last);
    if (!isHead || !opensPerson || !rest.every((t) => CAPITAL.test(t.text)) || has(lexicon, tokens[name.last - 1]!, HEAD)) continue;
    return [part(tokens, name, name.first, i), { ...part(tokens, name, i, name.last), type: 'person' }];
  }
  return [name];
}

/** Splits "A of the B (ACRONYM)" where the acronym is made of the initials of B alone. */
function apartAtAcronym({ tokens, text }: TextDocument, name: NameSpan): NameSpan[] {
  const acronym = /^ ?\((\p{Lu}{2,10})\)/u.exec(text.slice(name.end, name.end + 16))?.[1];
  if (!acronym || isMadeOf(acronym, tokens.slice(name.first, name.last), true)) return [name];
  for (let i = name.first + 1; i < name.last - 2; i++) {
    if (tokens[i]!.lower !== 'of') continue;
    const from = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    if (isMadeOf(acronym, tokens.slice(from, name.last), true)) return [part(tokens, name, name.first, i), part(tokens, name, from, name.last)];
  }
  return [name];
}

/** Whether the letters are, in order, initials of the words (or follow within one), the first letter of the first word. */
function isMadeOf(acronym: string, words: readonly Token[], fromFirst: boolean): boolean {
  if (fromFirst && words[0]?.text[0] !== acronym[0]) return false;
  const initials = words.filter((w) => CAPITAL.test(w.text)).map((w) => w.text[0]!);
  let at = 0;
  for (const initial of initials) if (initial === acronym[at]) at++;
  return at >= acronym.length - 1 && initials.length <= acronym.length + 2 && at >= 2;
}

/** "Lindow-Marsden agglomeration": two settlements joined by a hyphen are two places, unless the pair has a name itself. */
function apartTowns({ tokens, text }: TextDocument, name: NameSpan, lexicon: Lexicon): NameSpan[] {
  const halves = /^(\p{Lu}[\p{L}'’]{2,})[-–](\p{Lu}[\p{L}'’]{2,})(?=$|\s\p{Ll}+$)/u.exec(text.slice(name.start, name.end));
  if (!halves) return [name];
  const [pair, left, right] = halves;
  const settles = (word: string) => (lexicon.classes(hashText(word.toLowerCase())) & SETTLEMENT) !== 0;
  if (settles(pair) || !settles(left!) || !settles(right!)) return [name];
  const middle = name.start + left!.length;
  const at = (offset: number) => tokens.findIndex((t, i) => i >= name.first && t.end > offset);
  const until = (offset: number) => at(offset - 1) + 1;
  const end = middle + 1 + right!.length;
  return [
    { ...name, end: middle, last: until(middle) },
    { ...name, start: middle + 1, first: at(middle + 1), end, last: until(end) },
  ];
}

/** Puts capitalised words that end in a head noun together with the body they are "of": "General Staff of the X Forces". */
function joinUnits({ tokens }: TextDocument, names: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  let reach = 0;
  return names.map((name) => {
    const floor = reach;
    reach = name.last;
    if (name.type !== 'institution') return name;
    let i = name.first - 1;
    while (i > floor && OF.has(tokens[i]!.lower)) i--;
    if (i === name.first - 1 || tokens[i + 1]!.lower !== 'of' || i <= floor || !has(lexicon, tokens[i]!, HEAD) || !CAPITAL.test(tokens[i]!.text)) return name;
    let from = i;
    while (from - 1 >= floor && CAPITAL.test(tokens[from - 1]!.text) && tokens[from - 1]!.sentence === tokens[i]!.sentence) from--;
    return from < i ? part(tokens, name, from, name.last) : name;
  });
}

function has(lexicon: Lexicon, token: Token, classes: number): boolean {
  return (lexicon.classes(hashText(token.lower)) & classes) !== 0;
}

function part(tokens: readonly Token[], name: NameSpan, first: number, last: number): NameSpan {
  return { ...name, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
