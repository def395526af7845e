/** Numbers 32-bit feature hashes in the order they are first seen, counting how often each is; closed by `keepFrequent`. */
export class FeatureIndex {
  #slots = new Int32Array(1 << 22).fill(-1);
  #mask = (1 << 22) - 1;
  keys = new Int32Array(1 << 21);
  counts = new Int32Array(1 << 21);
  size = 0;

  /** The feature's number, made where it is new. */
  add(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const id = this.#slots[slot]!;
      if (id < 0) break;
      if (this.keys[id] === key) {
        this.counts[id]!++;
        return id;
      }
      slot = (slot + 1) & this.#mask;
    }
    if (this.size === this.keys.length) {
      this.#grow();
      return this.add(key);
    }
    this.#slots[slot] = this.size;
    this.keys[this.size] = key;
    this.counts[this.size] = 1;
    return this.size++;
  }

  /** Forgets features from number `from` on that were seen less than `least` times; gives each old number its new one or -1. */
  keepFrequent(from: number, least: number): Int32Array {
    const numbers = new Int32Array(this.size).fill(-1);
    let size = 0;
    for (let id = 0; id < this.size; id++) {
      if (id >= from && this.counts[id]! < least) continue;
      numbers[id] = size;
      this.keys[size++] = this.keys[id]!;
    }
    this.size = size;
    return numbers;
  }

  #grow(): void {
    const size = this.keys.length * 2;
    const keys = new Int32Array(size);
    keys.set(this.keys);
    this.keys = keys;
    const counts = new Int32Array(size);
    counts.set(this.counts);
    this.counts = counts;
    this.#mask = size * 2 - 1;
    this.#slots = new Int32Array(size * 2).fill(-1);
    for (let id = 0; id < this.size; id++) {
      let slot = keys[id]! & this.#mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
  }
}
