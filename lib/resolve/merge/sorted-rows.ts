import { isSameRow } from './same-row.ts';

/** Rows in order of their keys; an update costs a copy of the lists and a search for each changed key. */
export class SortedRows<T> {
  #keys: readonly string[] = [];
  #rows: readonly T[] = [];

  get(key: string): T | undefined {
    const at = this.#find(key, 0);
    return this.#keys[at] === key ? this.#rows[at] : undefined;
  }

  /** In order of key; another array once something changed. */
  get rows(): readonly T[] {
    return this.#rows;
  }

  /** Sets rows, and drops those that are null. A row that holds the same as before stays the same object. */
  update(changes: ReadonlyMap<string, T | null>): void {
    if (changes.size === 0) return;
    /** Stretches of the old lists and what comes between them. */
    const keys: (readonly string[])[] = [];
    const rows: (readonly T[])[] = [];
    let at = 0;
    let [freshKeys, freshRows]: [string[], T[]] = [[], []];
    const keepTo = (end: number) => {
      if (end === at) return;
      keys.push(freshKeys, this.#keys.slice(at, end));
      rows.push(freshRows, this.#rows.slice(at, end));
      [freshKeys, freshRows] = [[], []];
      at = end;
    };
    for (const [key, row] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      keepTo(this.#find(key, at));
      const known = this.#keys[at] === key ? this.#rows[at++] : undefined;
      if (row === null) continue;
      freshKeys.push(key);
      freshRows.push(known !== undefined && isSameRow(known, row) ? known : row);
    }
    keepTo(this.#keys.length);
    this.#keys = keys.length > 0 ? ([] as string[]).concat(...keys, freshKeys) : freshKeys;
    this.#rows = rows.length > 0 ? ([] as T[]).concat(...rows, freshRows) : freshRows;
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
