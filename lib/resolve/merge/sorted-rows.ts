import { isSameRow } from './same-row.ts';

/** That a row is no more; `key` has what rows are compared by. */
export class Dropped<K> {
  readonly key: K;

  constructor(key: K) {
    this.key = key;
  }
}

/** A row to set, or one to drop. */
export type RowChange<K, T extends K> = T | Dropped<K>;

/** Rows in order of what they are compared by; an update costs a copy of the list and a search for each change. */
export class SortedRows<K, T extends K> {
  readonly #compare: (a: K, b: K) => number;
  #rows: readonly T[] = [];

  constructor(compare: (a: K, b: K) => number) {
    this.#compare = compare;
  }

  get(key: K): T | undefined {
    const row = this.#rows[this.#find(key, 0)];
    return row !== undefined && this.#compare(row, key) === 0 ? row : undefined;
  }

  /** In order; another array once something changed. */
  get rows(): readonly T[] {
    return this.#rows;
  }

  /** Each key once, in any order; the list is put in order. A row that holds the same as before stays the same object. */
  update(changes: RowChange<K, T>[]): void {
    if (changes.length === 0) return;
    /** Stretches of the old list and what comes between them. */
    const rows: (readonly T[])[] = [];
    let at = 0;
    let fresh: T[] = [];
    const keepTo = (end: number) => {
      if (end === at) return;
      rows.push(fresh, this.#rows.slice(at, end));
      fresh = [];
      at = end;
    };
    for (const change of changes.sort((a, b) => this.#compare(keyOf(a), keyOf(b)))) {
      const key = keyOf(change);
      keepTo(this.#find(key, at));
      const next = this.#rows[at];
      const known = next !== undefined && this.#compare(next, key) === 0 ? next : undefined;
      if (known !== undefined) at++;
      if (change instanceof Dropped) continue;
      fresh.push(known !== undefined && isSameRow(known, change) ? known : change);
    }
    keepTo(this.#rows.length);
    this.#rows = rows.length > 0 ? ([] as T[]).concat(...rows, fresh) : fresh;
  }

  /** The first position from `low` on with a row that is not before `key`. */
  #find(key: K, low: number): number {
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#rows[middle]!, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function keyOf<K, T extends K>(change: RowChange<K, T>): K {
  return change instanceof Dropped ? change.key : change;
}

export function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return compareTexts(x.id, y.id);
}

/** By UTF-16 units. */
export function compareTexts(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
