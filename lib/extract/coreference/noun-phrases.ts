import type { TextDocument, Token } from '../../text/document.ts';
import { isMistaggedReport, isNominalVerb } from './mistagged.ts';
import { isPersonHead, isPersonNoun } from './person-nouns.ts';
import { isNominal, isPossessiveMark } from './token-kinds.ts';

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none' | 'pronoun';

/** A noun phrase without its complements; tokens [first, last), `head` the last noun or the last token of a name. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly determiner: Determiner;
  readonly sentence: number;
  /** Index of the name that ends the phrase ("Kremlin spokesman Dmitry Peskov"); -1 where a common noun does. */
  readonly name: number;
  /** "Tuesday", "yesterday", "last week": when, not who. */
  readonly temporal: boolean;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const TIMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning evening afternoon night weekend week month year ' +
    'january february march april may june july august september october november december minute hour day time'
  ).split(' '),
);
/** What a word can do at the head of a phrase, a bit each. */
const WEEKDAY = 1;
const DEFINITE = 2;
const POSSESSIVE = 4;
/** Quantities that stand alone for people: "several said". */
const SOME = 8;
const CLAUSE = 16;
const INDEFINITE = 32;
const PREDETERMINER = 64;
const WORDS: readonly (readonly [number, string])[] = [
  [WEEKDAY, 'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight'],
  [DEFINITE, 'the this that these those'],
  [POSSESSIVE, 'his her its their my our your whose'],
  [SOME, 'some several others many most another few both all neither'],
  [CLAUSE, 'that who whom which what whoever there'],
  [INDEFINITE, 'one another some several'],
  [PREDETERMINER, 'all both half such'],
];
const BITS = new Map<string, number>();
for (const [bit, words] of WORDS)
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);

/** Noun phrases in order, without overlaps; `nameAt[i]` is the index of the name token i belongs to, or -1. */
export function findNounPhrases(
  { tokens, sentences }: TextDocument,
  names: readonly Range[],
  nameAt: Int32Array,
): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last;) {
      const phrase = readPhrase(tokens, i, sentence.last, sentence.index, names, nameAt);
      if (phrase) out.push(phrase);
      i = phrase ? phrase.last : i + 1;
    }
  return out;
}

/** For every token the index of the name it belongs to, or -1. */
export function indexNames(tokenCount: number, names: readonly Range[]): Int32Array {
  const out = new Int32Array(tokenCount).fill(-1);
  names.forEach(({ first, last }, i) => out.fill(i, first, last));
  return out;
}

function readPhrase(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: number,
  names: readonly Range[],
  nameAt: Int32Array,
): NounPhrase | null {
  let head = -1;
  let last = -1;
  let i = first;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (nameAt[i]! >= 0) {
      i = Math.min(end, names[nameAt[i]!]!.last) - 1;
      head = i;
      continue;
    }
    const bits = BITS.get(token.lower) ?? 0;
    const { pos } = token;
    if (bits & WEEKDAY) {
      if (i > first && head < 0 && pos === 'PROPN' && tokens[i + 1]?.pos === 'NOUN') continue;
      if (i > first) break;
      return { first, last: i + 1, head: i, determiner: 'none', sentence, name: -1, temporal: true };
    }
    if (
      i === first &&
      bits & SOME &&
      nameAt[i + 1]! < 0 &&
      isVerbal(tokens[i + 1]) &&
      !isNominal(tokens[i + 1])
    )
      return { first, last: i + 1, head: i, determiner: 'indefinite', sentence, name: -1, temporal: false };
    const possessive = (bits & POSSESSIVE) !== 0 && pos === 'PRON' && isNominal(tokens[i + 1]);
    if (possessive) {
      if (i > first) break;
    } else if (pos === 'PRON' || bits & CLAUSE) {
      if (i > first || (bits & CLAUSE && !isNominal(tokens[i + 1]))) break;
      if (!(bits & CLAUSE) && !(bits & DEFINITE && isNominal(tokens[i + 1])))
        return { first, last: i + 1, head: i, determiner: 'pronoun', sentence, name: -1, temporal: false };
    } else if (pos === 'DET') {
      if (i > first && !((BITS.get(tokens[first]!.lower) ?? 0) & PREDETERMINER)) break;
    } else if (
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      (pos === 'X' && !isDash(token)) ||
      (pos === 'ADJ' && i > first && isPersonHead(token.lower) && !isNominal(tokens[i + 1]))
    ) {
      if (i > first && isMistaggedReport(tokens, i, nameAt)) break;
      head = i;
    } else if (pos === 'NUM') head = Math.max(head, i);
    else if (pos === 'ADJ' || pos === 'SYM') {
      if (isMistaggedReport(tokens, i, nameAt)) break;
      if (head >= 0 && tokens[head]!.pos !== 'NUM' && !isNominal(tokens[i + 1])) break;
    } else if (isPossessiveMark(token)) {
      const title = head < 0 ? -1 : quotedTitleEnd(tokens, i + 1, end);
      if (title > 0) {
        last = title;
        break;
      }
      if (head < 0 || !(isNominal(tokens[i + 1]) || nameAt[i + 1]! >= 0)) break;
    } else if (
      token.text === '.' &&
      head >= 0 &&
      head === i - 1 &&
      nameAt[i + 1]! >= 0 &&
      isTitle(tokens[head]!)
    ) {
      continue;
    } else if (isJoint(token)) {
      if (i === first || token.start !== tokens[i - 1]!.end || tokens[i + 1]?.start !== token.end) break;
    } else if (pos === 'VERB' && isNominalVerb(tokens, i, first)) head = i;
    else if (pos === 'VERB') {
      const joined = i > first && isJoint(tokens[i - 1]!) && tokens[i - 1]!.text !== '/';
      const led = i > first && /^(DET|ADJ|NUM|PRON|PART)$/.test(tokens[i - 1]!.pos);
      const adverb = i === first + 2 && tokens[first]!.pos === 'DET' && tokens[i - 1]!.pos === 'ADV';
      const attributive =
        (led || adverb) &&
        head < 0 &&
        /(?:ing|ed|n)$/.test(token.lower) &&
        (isNominal(tokens[i + 1]) || nameAt[i + 1]! >= 0);
      if (!joined && !attributive) break;
    } else if (pos === 'ADV') {
      const next = tokens[i + 1]?.pos;
      if (
        head >= 0 ||
        i + 1 >= end ||
        !(
          next === 'ADJ' ||
          next === 'NUM' ||
          (next === 'VERB' && i === first + 1 && tokens[first]!.pos === 'DET')
        )
      )
        break;
    } else break;
  }
  if (head < 0 && i > first + 1 && i <= end && tokens[first]!.pos === 'DET' && tokens[i - 1]!.pos === 'ADJ')
    head = i - 1;
  if (head < 0) return null;
  const name = nameAt[head]!;
  const start = tokens[first]!;
  const lead = BITS.get(start.lower) ?? 0;
  const determiner: Determiner =
    lead & DEFINITE
      ? 'definite'
      : lead & POSSESSIVE
        ? 'possessive'
        : start.pos === 'DET' || lead & INDEFINITE
          ? 'indefinite'
          : hasPossessor(tokens, first, head)
            ? 'possessive'
            : 'none';
  return {
    first,
    last: last < 0 ? head + 1 : last,
    head,
    determiner,
    sentence,
    name,
    temporal: name < 0 && TIMES.has(tokens[head]!.lemma.toLowerCase()),
  };
}

function hasPossessor(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first + 1; i < head; i++) if (isPossessiveMark(tokens[i]!)) return true;
  return false;
}

/** A title before a name whose full stop stands apart: "the Rev. Ann Lowe". */
function isTitle({ lower, text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && isPersonNoun(lower) && !isPersonHead(lower);
}

/** A name of a programme or a work has at most this many words. */
const LONGEST_TITLE = 7;

/**
 * Where the marks close around the title of a programme or a work ("CNN's “State of the Union”") that opens at `open`;
 * -1 where none does. Every word but small ones has a capital, and there are two at least.
 */
export function quotedTitleEnd(tokens: readonly Token[], open: number, end: number): number {
  if (!isMark(tokens[open])) return -1;
  let capitals = 0;
  for (let i = open + 1; i < Math.min(end, open + LONGEST_TITLE + 3); i++) {
    const { text } = tokens[i]!;
    if (isMark(tokens[i])) return capitals > 1 ? i + 1 : -1;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (!/^(?:of|the|and|in|on|for|to|a|an|with|[.,&'’]|['’]s)$/.test(text)) return -1;
  }
  return -1;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["“”‘’]|'')$/.test(token.text);
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
}

function isDash({ text }: Token): boolean {
  return text === '―' || text === '—' || text === '--';
}

function isJoint({ text }: Token): boolean {
  return text === '-' || text === '–' || text === '/';
}
