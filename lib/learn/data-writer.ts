/** Writes what lib/extract/names/data-file.ts reads. */
export class DataWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  constructor(magic: string, version: number) {
    for (const char of magic) this.byte(char.charCodeAt(0));
    this.byte(version);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }

  /** LEB128 of an unsigned number below 2^32. */
  varint(value: number): void {
    while (value >= 128) {
      this.byte((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  /** Zigzag: 0, -1, 1, -2, … as 0, 1, 2, 3, … */
  signed(value: number): void {
    this.varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  /** UTF-8 after its length in bytes. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.varint(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  /** Ascending unsigned keys, each as the difference from the one before. */
  keys(sorted: readonly number[]): void {
    let before = 0;
    for (const key of sorted) {
      this.varint(key - before);
      before = key;
    }
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
