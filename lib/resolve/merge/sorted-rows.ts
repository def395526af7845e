import { isSameRow } from './same-row.ts';

/** Rows in order of their keys; an update costs a copy of them and a sort of the changed keys only. */
export class SortedRows<T> {
  #keys: readonly string[] = [];
  #rows: readonly T[] = [];
  readonly #byKey = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#byKey.get(key);
  }

  /** In order of key; a new array where something changed. */
  get rows(): readonly T[] {
    return this.#rows;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Sets rows, and drops those that are null. A row that holds the same as before stays the same object. */
  update(changes: ReadonlyMap<string, T | null>): void {
    if (changes.size === 0) return;
    const keys: string[] = [];
    const rows: T[] = [];
    let at = 0;
    const copyTo = (end: number) => {
      for (; at < end; at++) {
        keys.push(this.#keys[at]!);
        rows.push(this.#rows[at]!);
      }
    };
    for (const [key, row] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      copyTo(this.#find(key, at));
      if (this.#keys[at] === key) at++;
      const known = this.#byKey.get(key);
      if (row === null) this.#byKey.delete(key);
      else {
        const kept = known !== undefined && isSameRow(known, row) ? known : row;
        this.#byKey.set(key, kept);
        keys.push(key);
        rows.push(kept);
      }
    }
    copyTo(this.#keys.length);
    this.#keys = keys;
    this.#rows = rows;
  }

  /** The first position from `low` on with a key that is not before `key`. */
  #find(key: string, low: number): number {
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
