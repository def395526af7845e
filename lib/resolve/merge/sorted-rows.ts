/** Rows in order of their keys; an update costs a pass over them and a sort of the new keys only. */
export class SortedRows<T> {
  #keys: string[] = [];
  #rows = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#rows.get(key);
  }

  keys(): readonly string[] {
    return this.#keys;
  }

  /** In order of key. */
  values(): T[] {
    return this.#keys.map((key) => this.#rows.get(key)!);
  }

  /** Sets rows, and drops those that are null. */
  update(changes: ReadonlyMap<string, T | null>): void {
    const added: string[] = [];
    let dropped = false;
    for (const [key, row] of changes)
      if (row === null) dropped = this.#rows.delete(key) || dropped;
      else {
        if (!this.#rows.has(key)) added.push(key);
        this.#rows.set(key, row);
      }
    const rest = dropped ? this.#keys.filter((key) => this.#rows.has(key)) : this.#keys;
    if (added.length > 0 || dropped) this.#keys = merged(rest, added.sort());
  }
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  if (b.length === 0) return [...a];
  const out: string[] = [];
  let i = 0;
  for (const key of b) {
    while (i < a.length && a[i]! < key) out.push(a[i++]!);
    out.push(key);
  }
  while (i < a.length) out.push(a[i++]!);
  return out;
}
