import { damaged } from './format.ts';

export interface ByteWriter {
  u8(value: number): void;
  u16(value: number): void;
  u32(value: number): void;
  f64(value: number): void;
  /** LEB128: seven bits a byte, lowest first; whole numbers from 0 to 2^32 - 1. */
  varint(value: number): void;
  varints(values: Uint32Array | readonly number[]): void;
  u16s(values: Uint16Array): void;
  raw(bytes: Uint8Array): void;
  finish(): Uint8Array;
}

export function createWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let view = new DataView(bytes.buffer);
  let at = 0;
  const need = (count: number) => {
    if (at + count <= bytes.length) return;
    const wider = new Uint8Array(Math.max(at + count, bytes.length * 2));
    wider.set(bytes);
    bytes = wider;
    view = new DataView(bytes.buffer);
  };
  return {
    u8(value) {
      need(1);
      bytes[at++] = value;
    },
    u16(value) {
      need(2);
      view.setUint16(at, value, true);
      at += 2;
    },
    u32(value) {
      need(4);
      view.setUint32(at, value, true);
      at += 4;
    },
    f64(value) {
      need(8);
      view.setFloat64(at, value, true);
      at += 8;
    },
    varint(value) {
      need(5);
      let rest = value >>> 0;
      while (rest >= 0x80) {
        bytes[at++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[at++] = rest;
    },
    varints(values) {
      need(5 * values.length);
      // A local place is kept in a register.
      let here = at;
      for (let i = 0; i < values.length; i++) {
        let rest = values[i]! >>> 0;
        while (rest >= 0x80) {
          bytes[here++] = (rest & 0x7f) | 0x80;
          rest >>>= 7;
        }
        bytes[here++] = rest;
      }
      at = here;
    },
    u16s(values) {
      need(2 * values.length);
      for (let i = 0; i < values.length; i++, at += 2) view.setUint16(at, values[i]!, true);
    },
    raw(more) {
      need(more.length);
      bytes.set(more, at);
      at += more.length;
    },
    finish: () => bytes.slice(0, at),
  };
}

export interface ByteReader {
  u8s(count: number): Uint8Array;
  u16s(count: number): Uint16Array;
  f64(): number;
  varint(): number;
  varints(count: number): Uint32Array;
  /** A count of things that take one byte each at least: more than are left is refused before any room is made. */
  count(): number;
  /** The bytes themselves, not a copy. */
  raw(count: number): Uint8Array;
  /** Throws unless everything was read. */
  end(): void;
}

/** Reads `bytes` from `from` to before `to`; every step past the end throws. */
export function createReader(bytes: Uint8Array, from: number, to: number): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  const take = (count: number): number => {
    if (count > to - at) throw damaged('it ends too early');
    const start = at;
    at += count;
    return start;
  };
  function varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (at >= to) throw damaged('it ends too early');
      const byte = bytes[at++]!;
      if (shift === 28 && byte > 0x0f) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw damaged('a number is too long');
  }
  return {
    varint,
    varints(count) {
      if (count > to - at) throw damaged('it ends too early');
      const out = new Uint32Array(count);
      // A local place is kept in a register; nearly all numbers take one byte or two.
      let here = at;
      const safe = to - 1;
      for (let i = 0; i < count; i++) {
        if (here < safe) {
          const byte = bytes[here]!;
          if (byte < 0x80) {
            out[i] = byte;
            here++;
            continue;
          }
          const second = bytes[here + 1]!;
          if (second < 0x80) {
            out[i] = (byte & 0x7f) | (second << 7);
            here += 2;
            continue;
          }
        }
        at = here;
        out[i] = varint();
        here = at;
      }
      at = here;
      return out;
    },
    count() {
      const count = varint();
      if (count > to - at) throw damaged('a count is too high');
      return count;
    },
    u8s: (count) => bytes.slice(take(count), at),
    u16s(count) {
      const start = take(2 * count);
      const out = new Uint16Array(count);
      for (let i = 0; i < count; i++) out[i] = view.getUint16(start + 2 * i, true);
      return out;
    },
    f64: () => view.getFloat64(take(8), true),
    raw: (count) => bytes.subarray(take(count), at),
    end() {
      if (at !== to) throw damaged('something is left over');
    },
  };
}
