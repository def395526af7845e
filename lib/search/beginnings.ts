import type { DictionaryData } from './dictionary-data.ts';

/**
 * Finds which tokens begin like a word, or, read backwards, which end like it: by a table of first two units, then by
 * halving.
 */
export class Beginnings {
  readonly #data: DictionaryData;
  readonly #backwards: boolean;
  readonly #size: number;
  /** By first unit, and by first two: the tokens that begin so are those from the one number to before the other. */
  readonly #from = new Map<number, number>();
  readonly #to = new Map<number, number>();

  constructor(data: DictionaryData, backwards: boolean) {
    this.#data = data;
    this.#backwards = backwards;
    this.#size = data.byEnding.length;
    this.#tell((k) => this.#unitAt(k, 0));
    this.#tell((k) => pairOf(this.#unitAt(k, 0), this.#unitAt(k, 1)));
  }

  /** The tokens that agree with the first h units of `word`: `borders[2 * h]` to before `borders[2 * h + 1]`. */
  bordersOf(word: readonly number[]): number[] {
    let from = 0;
    let to = this.#size;
    const borders = new Array<number>(2 * word.length + 2);
    borders[0] = from;
    borders[1] = to;
    for (let depth = 0; depth < word.length; depth++) {
      const unit = word[depth]!;
      if (depth < 2) {
        const key = depth === 0 ? unit : pairOf(word[0]!, unit);
        from = this.#from.get(key) ?? 0;
        to = this.#to.get(key) ?? 0;
      } else if (from < to) {
        from = this.#firstFrom(unit, depth, from, to);
        to = this.#firstFrom(unit + 1, depth, from, to);
      }
      borders[2 * depth + 2] = from;
      borders[2 * depth + 3] = to;
    }
    return borders;
  }

  #tell(keyAt: (k: number) => number): void {
    let key = -1;
    for (let k = 0; k < this.#size; k++) {
      const next = keyAt(k);
      if (next === key) continue;
      this.#to.set(key, k);
      this.#from.set(next, k);
      key = next;
    }
    this.#to.set(key, this.#size);
  }

  /** The first of `from` to before `to` whose unit at `depth` is not below `unit`; `to` where all are. */
  #firstFrom(unit: number, depth: number, from: number, to: number): number {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#unitAt(middle, depth) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Unit `depth` of the k-th token; -1 past its end. */
  #unitAt(k: number, depth: number): number {
    const { units, offsets, byEnding } = this.#data;
    const t = this.#backwards ? byEnding[k]! : k;
    const from = offsets[t]!;
    const to = offsets[t + 1]!;
    if (depth >= to - from) return -1;
    return units[this.#backwards ? to - 1 - depth : from + depth]!;
  }
}

/** A number apart from all units; for letters up to the Cyrillic ones a small one, which a map finds faster. */
function pairOf(first: number, second: number): number {
  return (first + 1) * 0x20000 + second + 1;
}
