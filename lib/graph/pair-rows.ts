import { changedRows } from '../model/changed-rows.ts';
import type { Numbers } from './numbers.ts';
import { PairTable } from './pair-table.ts';

/** Rows that join two things each, gathered by pair whichever way round; kept, so that a change costs by what it changes. */
export class PairRows<T extends object> {
  readonly pairs = new PairTable();
  readonly #endsOf: (row: T) => readonly [string, string];
  /** By pair; a row that is alone stands for itself. */
  readonly #rows: (T | readonly T[] | undefined)[] = [];
  #before: readonly T[] = [];

  constructor(endsOf: (row: T) => readonly [string, string]) {
    this.#endsOf = endsOf;
  }

  /** Gives the numbers of the pairs whose rows changed; a row that joins a thing with itself is left out. */
  update(rows: readonly T[], numbers: Numbers): Set<number> {
    const { gone, come } = changedRows(this.#before, rows);
    this.#before = rows;
    const touched = new Set<number>();
    for (const row of gone) {
      const pair = this.#pairOf(row, numbers);
      if (pair === null) continue;
      const rest = this.rows(pair).filter((other) => other !== row);
      this.#rows[pair] = rest.length > 1 ? rest : rest[0];
      touched.add(pair);
    }
    for (const row of come) {
      const pair = this.#pairOf(row, numbers);
      if (pair === null) continue;
      const known = this.rows(pair);
      this.#rows[pair] = known.length > 0 ? [...known, row] : row;
      touched.add(pair);
    }
    return touched;
  }

  /** Those of one pair, in the order they came. */
  rows(pair: number): readonly T[] {
    const own = this.#rows[pair];
    return own === undefined ? [] : Array.isArray(own) ? (own as readonly T[]) : [own as T];
  }

  /** Of several rows on one pair the one that came first. */
  first(pair: number): T | undefined {
    const own = this.#rows[pair];
    return Array.isArray(own) ? (own as readonly T[])[0] : (own as T | undefined);
  }

  has(pair: number): boolean {
    return this.#rows[pair] !== undefined;
  }

  #pairOf(row: T, numbers: Numbers): number | null {
    const [one, other] = this.#endsOf(row);
    if (one === other) return null;
    const [p, q] = [numbers.of(one), numbers.of(other)];
    return p < q ? this.pairs.add(p, q) : this.pairs.add(q, p);
  }
}
