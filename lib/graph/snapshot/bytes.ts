import type { Column } from '../../model/graph-columns.ts';
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
  u16s(count: number): Uint16Array;
  f64(): number;
  varint(): number;
  /** Refuses numbers from `limit` on. */
  varints(count: number, limit?: number): Uint32Array;
  /** The same in as little room as they need. */
  column(count: number, limit?: number): Column;
  /** Lengths, as sums so far: one more than `count`, from 0 to the total. */
  sums(count: number): Uint32Array;
  /** A count of things that take one byte each at least: more than are left is refused before any room is made. */
  count(): number;
  /** The bytes themselves, not a copy. */
  raw(count: number): Uint8Array;
  /** Throws unless everything was read. */
  end(): void;
}

const NARROW = 0xffff;
const WIDE = 0xffffffff;
const BEYOND = WIDE + 1;

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
  /**
   * Fills `out` from place `from` on with numbers below `limit`, or with their sums, and gives the place of the first that is
   * above `most`, which stays unread. All columns go through this one loop: a page runs it before anything of it is compiled
   * well, and what it learns at one column serves the next.
   */
  function fill(out: Column, from: number, limit: number, isSum: boolean, most: number): number {
    // A local place is kept in a register; nearly all numbers take three bytes at most.
    let here = at;
    let sum = 0;
    const safe = to - 2;
    for (let i = from; i < out.length; i++) {
      const start = here;
      let value = -1;
      if (here < safe) {
        const first = bytes[here]!;
        const second = bytes[here + 1]!;
        const third = bytes[here + 2]!;
        if (first < 0x80) {
          value = first;
          here += 1;
        } else if (second < 0x80) {
          value = (first & 0x7f) | (second << 7);
          here += 2;
        } else if (third < 0x80) {
          value = (first & 0x7f) | ((second & 0x7f) << 7) | (third << 14);
          here += 3;
        }
      }
      if (value < 0) {
        at = here;
        value = varint();
        here = at;
      }
      if (value >= limit) throw damaged('a number is out of range');
      sum = isSum ? sum + value : value;
      if (sum > most) {
        at = start;
        return i;
      }
      out[i] = sum;
    }
    at = here;
    return out.length;
  }
  const need = (count: number): void => {
    if (count > to - at) throw damaged('it ends too early');
  };
  return {
    varint,
    varints(count, limit = BEYOND) {
      need(count);
      const out = new Uint32Array(count);
      fill(out, 0, limit, false, WIDE);
      return out;
    },
    column(count, limit = BEYOND) {
      need(count);
      const narrow = new Uint16Array(count);
      const filled = fill(narrow, 0, limit, false, NARROW);
      if (filled === count) return narrow;
      const wide = new Uint32Array(narrow);
      fill(wide, filled, limit, false, WIDE);
      return wide;
    },
    sums(count) {
      need(count);
      const out = new Uint32Array(count + 1);
      if (fill(out, 1, BEYOND, true, WIDE) <= count) throw damaged('a length is too high');
      return out;
    },
    count() {
      const count = varint();
      if (count > to - at) throw damaged('a count is too high');
      return count;
    },
    u16s(count) {
      const start = take(2 * count);
      if (IS_LITTLE_ENDIAN) return new Uint16Array(bytes.slice(start, at).buffer);
      return Uint16Array.from({ length: count }, (_, i) => view.getUint16(start + 2 * i, true));
    },
    f64: () => view.getFloat64(take(8), true),
    raw: (count) => bytes.subarray(take(count), at),
    end() {
      if (at !== to) throw damaged('something is left over');
    },
  };
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
