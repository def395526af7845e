import type { Dictionary } from './dictionary.ts';

/** How far a search goes to find something: as typed; with a typo; with two in long words. */
export type Leniency = 0 | 1 | 2;

/** Tokens that a word of the query stands for, each with how well it matches (0 to 1), better ones first. */
export interface WordMatch {
  readonly quality: ReadonlyMap<number, number>;
  /** All tokens from `from` to before `to` match as well, by their beginning. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

const EXACT = 1;
const START = 0.75;
const TYPO = 0.6;
const TYPO_START = 0.45;
const TWO_TYPOS = 0.3;

/**
 * Matches one folded word. `open`: it may be the beginning of a longer one. Typos are looked for in words of four
 * letters that are no tokens themselves, or, as soon as `leniency` asks for them, in all words of three.
 */
export function matchWord(
  dictionary: Dictionary,
  word: string,
  open: boolean,
  leniency: Leniency,
): WordMatch {
  const quality = new Map<number, number>();
  const known = dictionary.lookUp(word);
  const { exact } = known;
  if (exact >= 0) quality.set(exact, EXACT);
  const [from, to] = open ? [known.from, known.to] : [0, 0];
  const found = exact >= 0 || to > from;
  if (word.length >= (leniency === 0 ? 4 : 3) && (exact < 0 || leniency >= 1))
    add(quality, known.oneTypo(), TYPO);
  if (open && word.length >= 5 && (!found || leniency >= 1)) add(quality, known.oneTypoStart(), TYPO_START);
  if (leniency === 2 && quality.size === 0 && to === from) {
    if (word.length >= 4) add(quality, known.near(1, open), TYPO_START);
    if (quality.size === 0 && word.length >= 6)
      add(quality, known.near(2, open && word.length >= 8), TWO_TYPOS);
  }
  return { quality, from, to, length: word.length };
}

function add(quality: Map<number, number>, tokens: readonly number[], value: number): void {
  for (const t of tokens) if (!quality.has(t)) quality.set(t, value);
}

/** 0 where token t does not match. */
export function qualityOf(word: WordMatch, dictionary: Dictionary, t: number): number {
  const known = word.quality.get(t) ?? 0;
  return t >= word.from && t < word.to ? Math.max(known, startQuality(word, dictionary.length(t))) : known;
}

/** Of a token with such a length that begins with the word: more, the more of it the word covers, and less than EXACT. */
export function startQuality({ length }: WordMatch, tokenLength: number): number {
  return START + 0.2 * (length / tokenLength);
}
