import { startsWithinOneEdit, withinOneEdit, type Units } from './edits.ts';
import { nearTokens } from './near-tokens.ts';
import { rangeWhere, type Range } from './range.ts';

/** Tokens in order of their UTF-16 units, as arrays that can be stored and sent to workers. */
export interface DictionaryData {
  readonly units: Uint16Array;
  /** Token t is `units[offsets[t] .. offsets[t + 1])`. */
  readonly offsets: Uint32Array;
  /** Tokens in order of their reversed units: the twin that finds endings. */
  readonly byEnding: Uint32Array;
}

export interface Dictionary {
  readonly size: number;
  token(t: number): string;
  length(t: number): number;
  /** The token itself, or -1. */
  find(word: string): number;
  startingWith(word: string): Range;
  /** Tokens one edit away. */
  oneTypo(word: string): number[];
  /** Tokens with a beginning one edit away; finds edits in the later half of `word` only. */
  oneTypoStart(word: string): number[];
  /** Tokens (or, with `start`, tokens with a beginning) within `edits` insertions, deletions or substitutions. */
  near(word: string, edits: number, start: boolean): number[];
}

/** Of tokens that are in order already, and of their places in order of their reversed units. */
export function dictionaryOf(sorted: readonly string[], byEnding: Uint32Array): DictionaryData {
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((token, t) => (offsets[t + 1] = offsets[t]! + token.length));
  const units = new Uint16Array(offsets[sorted.length]!);
  sorted.forEach((token, t) => {
    for (let i = 0; i < token.length; i++) units[offsets[t]! + i] = token.charCodeAt(i);
  });
  return { units, offsets, byEnding };
}

/**
 * Looks words up in sorted tokens: beginnings by binary search; one typo by the pigeonhole principle (of two halves
 * one is untouched, so candidates begin with the first or, in the reversed twin, end with the second).
 */
export function openDictionary({ units, offsets, byEnding }: DictionaryData): Dictionary {
  const size = byEnding.length;
  const unitsOf = (t: number) => units.subarray(offsets[t]!, offsets[t + 1]!);

  /** Negative where token t's beginning sorts before the word, 0 where it starts with it. */
  function compareStart(t: number, word: Units): number {
    const at = offsets[t]!;
    const length = offsets[t + 1]! - at;
    for (let i = 0; i < word.length; i++) {
      if (i >= length) return -1;
      const d = units[at + i]! - word[i]!;
      if (d !== 0) return d;
    }
    return 0;
  }

  function compareEnd(t: number, word: Units): number {
    const end = offsets[t + 1]!;
    const length = end - offsets[t]!;
    for (let i = 0; i < word.length; i++) {
      if (i >= length) return -1;
      const d = units[end - 1 - i]! - word[word.length - 1 - i]!;
      if (d !== 0) return d;
    }
    return 0;
  }

  const starting = (word: Units): Range => rangeWhere(size, (t) => compareStart(t, word));
  const ending = (word: Units): Range => rangeWhere(size, (k) => compareEnd(byEnding[k]!, word));

  function find(word: string): number {
    const { from, to } = starting(unitsFrom(word));
    return from < to && offsets[from + 1]! - offsets[from]! === word.length ? from : -1;
  }

  function oneTypo(word: string): number[] {
    const w = unitsFrom(word);
    const half = w.length >> 1;
    const out: number[] = [];
    const first = starting(w.subarray(0, half));
    for (let t = first.from; t < first.to; t++) if (fits(t)) out.push(t);
    const second = ending(w.subarray(half));
    for (let k = second.from; k < second.to; k++) {
      const t = byEnding[k]!;
      if ((t < first.from || t >= first.to) && fits(t)) out.push(t);
    }
    const swapped = find(
      word.slice(0, half - 1) + word.charAt(half) + word.charAt(half - 1) + word.slice(half + 1),
    );
    if (half > 0 && swapped >= 0 && !out.includes(swapped)) out.push(swapped);
    return out;

    function fits(t: number): boolean {
      const length = offsets[t + 1]! - offsets[t]!;
      return length >= w.length - 1 && length <= w.length + 1 && withinOneEdit(w, unitsOf(t));
    }
  }

  function oneTypoStart(word: string): number[] {
    const w = unitsFrom(word);
    const { from, to } = starting(w.subarray(0, w.length >> 1));
    const out: number[] = [];
    for (let t = from; t < to; t++) if (startsWithinOneEdit(w, unitsOf(t))) out.push(t);
    return out;
  }

  return {
    size,
    find,
    oneTypo,
    oneTypoStart,
    near: (word, edits, start) =>
      nearTokens({ units, offsets, size, starting }, unitsFrom(word), edits, start),
    token: (t) => String.fromCharCode(...unitsOf(t)),
    length: (t) => offsets[t + 1]! - offsets[t]!,
    startingWith: (word) => starting(unitsFrom(word)),
  };
}

function unitsFrom(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}
