/** Words of 32 bits a slot takes: its key, 1 where it is taken, and the row; half a line of a processor's cache. */
const SLOT_WORDS = 8;
const TAKEN = 1;
const ROW = 2;

/**
 * Rows of weights by 32-bit key, in open addressing, each beside its key: a look-up fetches both from memory at once.
 * A key's slot is told by its upper bits: claimed in ascending order, as files hold them, slots fill from front to back.
 */
export class WeightTable {
  readonly slots: Int32Array;
  readonly #shift: number;

  constructor(count: number) {
    let size = 1024;
    while (size < count * 1.5) size *= 2;
    this.#shift = Math.clz32(size - 1);
    this.slots = new Int32Array(size * SLOT_WORDS);
  }

  /** Takes a slot for a new key; where in `slots` its row begins. */
  claim(key: number): number {
    const { slots } = this;
    let at = (key >>> this.#shift) * SLOT_WORDS;
    while (slots[at + TAKEN] !== 0) at = (at + SLOT_WORDS) & (slots.length - 1);
    slots[at] = key;
    slots[at + TAKEN] = 1;
    return at + ROW;
  }

  /** Puts where the rows of the known among `length` keys begin into `out`, in their order; returns how many. */
  find(keys: Int32Array, length: number, out: Int32Array): number {
    const { slots } = this;
    const shift = this.#shift;
    const wrap = slots.length - 1;
    let count = 0;
    for (let k = 0; k < length; k++) {
      const key = keys[k]!;
      let at = (key >>> shift) * SLOT_WORDS;
      while (slots[at + TAKEN] !== 0) {
        if (slots[at] === key) {
          out[count++] = at + ROW;
          break;
        }
        at = (at + SLOT_WORDS) & wrap;
      }
    }
    return count;
  }
}
