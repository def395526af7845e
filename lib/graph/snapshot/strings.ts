import { damaged } from './format.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Strings that stay UTF-8 bytes until they are asked for. */
export interface LazyStrings {
  readonly length: number;
  at(i: number): string;
}

/** Count, byte lengths, then all bytes as one blob. */
export function writeStrings(writer: ByteWriter, strings: readonly string[]): void {
  const encoder = new TextEncoder();
  const encoded = strings.map((s) => encoder.encode(s));
  writer.varint(strings.length);
  for (const bytes of encoded) writer.varint(bytes.length);
  for (const bytes of encoded) writer.raw(bytes);
}

export function readStrings(reader: ByteReader): LazyStrings {
  const length = reader.count();
  const starts = running(reader.varints(length));
  const blob = reader.raw(starts[length]!);
  const decoder = new TextDecoder();
  return {
    length,
    at(i) {
      if (!(i >= 0 && i < length)) throw new RangeError(`no string ${i} among ${length}`);
      return decoder.decode(blob.subarray(starts[i]!, starts[i + 1]!));
    },
  };
}

/** Sums so far: one longer than `lengths`, from 0 to the total. */
export function running(lengths: Uint32Array): Uint32Array {
  const out = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i]!;
    if (sum > 0xffffffff) throw damaged('a length is too high');
    out[i + 1] = sum;
  }
  return out;
}
