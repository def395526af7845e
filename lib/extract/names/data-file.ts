import { DatelineError } from '../../errors.ts';

/** Reads a data file of lib/learn front to back: magic word, version, counts, varints, bytes. */
export class DataReader {
  readonly #bytes: Uint8Array;
  readonly #magic: string;
  #at = 0;

  constructor(bytes: Uint8Array, magic: string, version: number) {
    this.#bytes = bytes;
    this.#magic = magic;
    for (let i = 0; i < magic.length; i++) if (this.byte() !== magic.charCodeAt(i)) throw this.#unfit();
    if (this.byte() !== version) throw this.#unfit();
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw this.#unfit();
    return this.#bytes[this.#at++]!;
  }

  /** LEB128, at most 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw this.#unfit();
  }

  /** `count` ascending unsigned 32-bit keys, each as the difference from the one before. */
  keys(count: number): Int32Array {
    const keys = new Int32Array(count);
    this.walk((bytes, from) => {
      let at = from;
      let key = 0;
      for (let i = 0; i < count; i++) {
        let byte = bytes[at++]!;
        let gap = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
          byte = bytes[at++]!;
          gap |= (byte & 0x7f) << shift;
        }
        key = (key + gap) | 0;
        keys[i] = key;
      }
      return at;
    });
    return keys;
  }

  /** Lets `read` go through the bytes by itself, for long runs: it gets where to begin and gives where it stopped. */
  walk(read: (bytes: Uint8Array, from: number) => number): void {
    const to = read(this.#bytes, this.#at);
    if (to > this.#bytes.length) throw this.#unfit();
    this.#at = to;
  }

  /** A view of the next `length` bytes. */
  slice(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw this.#unfit();
    const from = this.#at;
    this.#at += length;
    return this.#bytes.subarray(from, this.#at);
  }

  #unfit(): DatelineError {
    return new DatelineError({
      code: 'extract/data-unfit',
      message: `The data file with the mark ${this.#magic} is damaged or of another version.`,
      remedy: 'Reinstall the program, or make its data again with npm run learn.',
    });
  }
}
