/**
 * Numbers pairs of different nodes, the lower number first, in the order they come: a hash table in two flat arrays,
 * without an object a pair.
 */
export class PairTable {
  #a = new Uint32Array(1024);
  #b = new Uint32Array(1024);
  /** Slot -> number of the pair + 1; 0 where free. Twice as many slots as pairs or more. */
  #slots = new Uint32Array(2048);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The lower end of a pair. */
  low(number: number): number {
    return this.#a[number]!;
  }

  high(number: number): number {
    return this.#b[number]!;
  }

  /** The number of a pair, or -1. */
  find(a: number, b: number): number {
    return this.#slots[this.#slotOf(a, b)]! - 1;
  }

  /** The number of a pair, a new one where it was not there. */
  add(a: number, b: number): number {
    const slot = this.#slotOf(a, b);
    if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1;
    if (this.#size === this.#a.length) {
      this.#grow();
      return this.add(a, b);
    }
    this.#a[this.#size] = a;
    this.#b[this.#size] = b;
    this.#slots[slot] = ++this.#size;
    return this.#size - 1;
  }

  #slotOf(a: number, b: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0 || (this.#a[number] === a && this.#b[number] === b)) return slot;
    }
  }

  #grow(): void {
    const [a, b] = [this.#a, this.#b];
    this.#a = new Uint32Array(2 * a.length);
    this.#b = new Uint32Array(2 * b.length);
    this.#a.set(a);
    this.#b.set(b);
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let n = 0; n < this.#size; n++) this.#slots[this.#slotOf(a[n]!, b[n]!)] = n + 1;
  }
}
