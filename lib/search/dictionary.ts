import { startsWithinOneEdit, withinOneEdit, type Units } from './edits.ts';

/** Tokens in order of their UTF-16 units, as arrays that can be stored and sent to workers. */
export interface DictionaryData {
  readonly units: Uint16Array;
  /** Token t is `units[offsets[t] .. offsets[t + 1])`. */
  readonly offsets: Uint32Array;
  /** Tokens in order of their reversed units: the twin that finds endings. */
  readonly byEnding: Uint32Array;
}

/** Half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
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

export function dictionaryData(tokens: Iterable<string>): DictionaryData {
  const sorted = [...new Set(tokens)].sort();
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((token, t) => (offsets[t + 1] = offsets[t]! + token.length));
  const units = new Uint16Array(offsets[sorted.length]!);
  sorted.forEach((token, t) => {
    for (let i = 0; i < token.length; i++) units[offsets[t]! + i] = token.charCodeAt(i);
  });
  const reversed = sorted.map((token) => token.split('').reverse().join(''));
  const byEnding = Uint32Array.from(sorted.keys()).sort((a, b) => (reversed[a]! < reversed[b]! ? -1 : 1));
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
    const swapped = find(word.slice(0, half - 1) + word.charAt(half) + word.charAt(half - 1) + word.slice(half + 1));
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

  /** Walks the sorted tokens as a trie, one row of Wagner & Fischer's (1974) table a letter, leaving hopeless branches. */
  function near(word: string, edits: number, start: boolean): number[] {
    const w = unitsFrom(word);
    const wide = w.length + 1;
    const deepest = w.length + edits;
    const rows = new Uint8Array(wide * (deepest + 2));
    for (let j = 0; j < wide; j++) rows[j] = j;
    const path = new Uint16Array(deepest + 1);
    const out: number[] = [];
    let shared = 0;
    for (let t = 0; t < size; ) {
      const at = offsets[t]!;
      const length = offsets[t + 1]! - at;
      let depth = 0;
      while (depth < shared && depth < length && path[depth] === units[at + depth]) depth++;
      let hit = false;
      let dead = false;
      for (let d = 0; d <= depth && start; d++) hit ||= rows[d * wide + w.length]! <= edits;
      while (depth < length && !hit && !dead) {
        if (depth >= deepest) {
          dead = true;
          break;
        }
        path[depth] = units[at + depth]!;
        const lowest = nextRow(depth);
        depth++;
        dead = lowest > edits;
        hit = start && rows[depth * wide + w.length]! <= edits;
      }
      shared = depth;
      if (dead || hit) {
        const { from, to } = starting(units.subarray(at, at + depth + (dead && depth >= deepest ? 1 : 0)));
        if (hit) for (let k = Math.max(from, t); k < to; k++) out.push(k);
        t = Math.max(t + 1, to);
        continue;
      }
      if (!start && rows[depth * wide + w.length]! <= edits) out.push(t);
      t++;
    }
    return out;

    function nextRow(depth: number): number {
      const above = depth * wide;
      const row = above + wide;
      rows[row] = depth + 1;
      let lowest = depth + 1;
      for (let j = 1; j < wide; j++) {
        const cost = w[j - 1] === path[depth] ? 0 : 1;
        const best = Math.min(rows[above + j - 1]! + cost, rows[above + j]! + 1, rows[row + j - 1]! + 1);
        rows[row + j] = best;
        if (best < lowest) lowest = best;
      }
      return lowest;
    }
  }

  return {
    size, find, oneTypo, oneTypoStart, near,
    token: (t) => String.fromCharCode(...unitsOf(t)),
    length: (t) => offsets[t + 1]! - offsets[t]!,
    startingWith: (word) => starting(unitsFrom(word)),
  };
}

function unitsFrom(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

/** Where `order` is 0, given that it never falls. */
function rangeWhere(size: number, order: (k: number) => number): Range {
  const border = (below: (d: number) => boolean, from: number) => {
    let lo = from;
    let hi = size;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (below(order(mid))) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const from = border((d) => d < 0, 0);
  return { from, to: border((d) => d <= 0, from) };
}
