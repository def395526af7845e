import type { Dictionary } from './dictionary.ts';
import { startQuality, type WordMatch } from './word-match.ts';

/**
 * How well tokens match the words of one query, looked up by token without hashing: one number a token is kept for it,
 * which leads to a row of qualities, one a word. Row 0 is that of all tokens that no word lists.
 */
export class TokenQualities {
  readonly #dictionary: Dictionary;
  readonly #rowOf: Uint32Array;
  readonly #listed: number[] = [];
  #wide = 0;
  #rows = new Float64Array(64);
  #bits = new Uint32Array(16);
  /** The word that tokens match by their beginning, too; it is the last one. */
  #open: WordMatch | null = null;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
    this.#rowOf = new Uint32Array(dictionary.size);
  }

  /** Takes the words of a query, 31 at most, in the place of those before. Only the last may be open. */
  take(words: readonly WordMatch[]): void {
    for (const t of this.#listed) this.#rowOf[t] = 0;
    this.#listed.length = 0;
    this.#wide = words.length;
    this.#rows.fill(0, 0, this.#wide);
    const last = words[this.#wide - 1]!;
    this.#open = last.from < last.to ? last : null;
    words.forEach(({ quality }, w) =>
      quality.forEach((value, t) => {
        const row = this.#rowOf[t]! || this.#newRow(t);
        this.#rows[row * this.#wide + w] = value;
        this.#bits[row]! |= 1 << w;
      }),
    );
  }

  /** 0 to 1: how well token t matches word w; 0 where it does not. */
  of(t: number, w: number): number {
    const known = this.#rows[this.#rowOf[t]! * this.#wide + w]!;
    const open = this.#open;
    if (open === null || w !== this.#wide - 1 || t < open.from || t >= open.to) return known;
    return Math.max(known, startQuality(open, this.#dictionary.length(t)));
  }

  /** Bit w is set where token t matches word w. */
  wordsOf(t: number): number {
    const bits = this.#bits[this.#rowOf[t]!]!;
    const open = this.#open;
    return open === null || t < open.from || t >= open.to ? bits : bits | (1 << (this.#wide - 1));
  }

  #newRow(t: number): number {
    const row = this.#listed.push(t);
    this.#rowOf[t] = row;
    if (row >= this.#bits.length) this.#bits = widened(this.#bits, new Uint32Array(2 * row));
    const end = (row + 1) * this.#wide;
    if (end > this.#rows.length) this.#rows = widened(this.#rows, new Float64Array(2 * end));
    this.#bits[row] = 0;
    this.#rows.fill(0, row * this.#wide, end);
    return row;
  }
}

function widened<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
