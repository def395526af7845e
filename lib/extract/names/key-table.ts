/**
 * A set of 32-bit keys with the row number of each, in open addressing over typed arrays.
 * Row numbers follow the order of the sorted unsigned keys, the order in which data files hold them.
 */
export class KeyTable {
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor(keys: Int32Array) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#rows[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = keys[row]!;
      this.#rows[slot] = row;
    }
  }

  /** The key's row, or -1. */
  row(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#rows[slot]!;
      if (row < 0 || this.#keys[slot] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
