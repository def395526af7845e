import { Beginnings } from './beginnings.ts';
import type { DictionaryData } from './dictionary-data.ts';
import { startsWithinOneEdit, withinOneEdit } from './edits.ts';
import { nearTokens } from './near-tokens.ts';

/** Looks words up in sorted tokens. */
export class Dictionary {
  readonly data: DictionaryData;
  readonly beginnings: Beginnings;
  readonly endings: Beginnings;

  constructor(data: DictionaryData) {
    this.data = data;
    this.beginnings = new Beginnings(data, false);
    this.endings = new Beginnings(data, true);
  }

  get size(): number {
    return this.data.byEnding.length;
  }

  token(t: number): string {
    const { units, offsets } = this.data;
    return String.fromCharCode(...units.subarray(offsets[t]!, offsets[t + 1]!));
  }

  length(t: number): number {
    const { offsets } = this.data;
    return offsets[t + 1]! - offsets[t]!;
  }

  lookUp(word: string): LookUp {
    const units = new Array<number>(word.length);
    for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
    return new LookUp(this, units);
  }
}

/**
 * What a dictionary knows of one word: beginnings letter by letter; one typo by the pigeonhole principle (of two parts of
 * the word one is untouched, so candidates begin with the first or, in the reversed twin, end with the second; the word
 * is parted where the fewest do).
 */
class LookUp {
  readonly #dictionary: Dictionary;
  readonly #word: readonly number[];
  readonly #starts: readonly number[];

  constructor(dictionary: Dictionary, word: readonly number[]) {
    this.#dictionary = dictionary;
    this.#word = word;
    this.#starts = dictionary.beginnings.bordersOf(word);
  }

  /** The token itself, or -1. */
  get exact(): number {
    return exactOf(this.#dictionary, this.#word, this.#starts);
  }

  /** Tokens that begin with the word: from this one to before the next. */
  get from(): number {
    return this.#starts[2 * this.#word.length]!;
  }

  get to(): number {
    return this.#starts[2 * this.#word.length + 1]!;
  }

  /** Tokens one edit away, itself included. */
  oneTypo(): number[] {
    const dictionary = this.#dictionary;
    const { units, offsets, byEnding } = dictionary.data;
    const word = this.#word;
    const last = word.length;
    const ends = dictionary.endings.bordersOf(word.toReversed());
    const part = bestParting(this.#starts, ends, last);
    const out: number[] = [];
    const from = this.#starts[2 * part]!;
    const to = this.#starts[2 * part + 1]!;
    for (let t = from; t < to; t++) if (withinOneEdit(word, units, offsets[t]!, offsets[t + 1]!)) out.push(t);
    const end = ends[2 * (last - part) + 1]!;
    for (let k = ends[2 * (last - part)]!; k < end; k++) {
      const t = byEnding[k]!;
      if ((t < from || t >= to) && withinOneEdit(word, units, offsets[t]!, offsets[t + 1]!)) out.push(t);
    }
    if (part > 0 && part < last) {
      // Neighbours swapped across the parting leave neither part as it is.
      const swapped = word.slice();
      swapped[part - 1] = word[part]!;
      swapped[part] = word[part - 1]!;
      const found = exactOf(dictionary, swapped, dictionary.beginnings.bordersOf(swapped));
      if (found >= 0 && !out.includes(found)) out.push(found);
    }
    return out;
  }

  /** Tokens with a beginning one edit away; finds edits in the later half of the word only. */
  oneTypoStart(): number[] {
    const { units, offsets } = this.#dictionary.data;
    const half = this.#word.length >> 1;
    const end = this.#starts[2 * half + 1]!;
    const out: number[] = [];
    for (let t = this.#starts[2 * half]!; t < end; t++)
      if (startsWithinOneEdit(this.#word, units, offsets[t]!, offsets[t + 1]!)) out.push(t);
    return out;
  }

  /** Tokens (or, with `start`, tokens with a beginning) within `edits` insertions, deletions or substitutions. */
  near(edits: number, start: boolean): number[] {
    return nearTokens(this.#dictionary.data, this.#word, edits, start);
  }
}

function exactOf(dictionary: Dictionary, word: readonly number[], borders: readonly number[]): number {
  const from = borders[2 * word.length]!;
  return from < borders[2 * word.length + 1]! && dictionary.length(from) === word.length ? from : -1;
}

/** How many of the word's units to leave in the first part, so that the fewest tokens begin with it or end with the rest. */
function bestParting(starts: readonly number[], ends: readonly number[], last: number): number {
  let part = 0;
  let fewest = Infinity;
  for (let h = 0, e = 2 * last; h <= last; h++, e -= 2) {
    const count = starts[2 * h + 1]! - starts[2 * h]! + ends[e + 1]! - ends[e]!;
    if (count >= fewest) continue;
    part = h;
    fewest = count;
  }
  return part;
}
