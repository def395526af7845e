/** Reads big-endian numbers one after another. Reading past the end throws RangeError. */
export class ByteReader {
  readonly #data: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.#data.getUint8(this.#at++);
  }
  u16(): number {
    this.#at += 2;
    return this.#data.getUint16(this.#at - 2);
  }
  i16(): number {
    this.#at += 2;
    return this.#data.getInt16(this.#at - 2);
  }
  u32(): number {
    this.#at += 4;
    return this.#data.getUint32(this.#at - 4);
  }
  tag(): string {
    return String.fromCharCode(this.u8(), this.u8(), this.u8(), this.u8());
  }
  skip(bytes: number): void {
    this.#at += bytes;
  }
  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#data.byteLength) throw new RangeError('font ends too early');
    this.#at += length;
    return new Uint8Array(this.#data.buffer, this.#data.byteOffset + this.#at - length, length);
  }
  /** UIntBase128 of WOFF2. */
  base128(): number {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new RangeError('damaged number in font');
  }
  /** 255UInt16 of WOFF2. */
  packed16(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return 506 + this.u8();
    if (code === 255) return 253 + this.u8();
    return code;
  }
}
