import type { ByteReader, ByteWriter } from './bytes.ts';

/** Strings as UTF-8 bytes: string i is `bytes[starts[i] .. starts[i + 1])`. */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** UTF-8 takes three bytes a UTF-16 unit at most. */
const WIDEST = 3;

/** Count, byte lengths, then all bytes as one blob. */
export function writeStrings(writer: ByteWriter, strings: readonly string[]): void {
  let most = 0;
  for (const text of strings) most += WIDEST * text.length;
  const blob = new Uint8Array(most);
  const lengths = new Uint32Array(strings.length);
  let at = 0;
  for (let i = 0; i < strings.length; i++) {
    const end = encodeAt(strings[i]!, blob, at);
    lengths[i] = end - at;
    at = end;
  }
  writer.varint(strings.length);
  writer.varints(lengths);
  writer.raw(blob.subarray(0, at));
}

const encoder = new TextEncoder();

/** The place after the text; most names are ASCII, and a call of the encoder costs more than they do. */
function encodeAt(text: string, blob: Uint8Array, from: number): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return from + encoder.encodeInto(text, blob.subarray(from)).written;
    blob[from + i] = unit;
  }
  return from + text.length;
}

export function readStrings(reader: ByteReader): PackedStrings {
  const length = reader.count();
  const starts = reader.sums(length);
  return { bytes: reader.raw(starts[length]!), starts };
}

export function countOf({ starts }: PackedStrings): number {
  return starts.length - 1;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Up to this many bytes a loop is quicker than the decoder. */
const SHORT = 48;

export function stringAt({ bytes, starts }: PackedStrings, i: number): string {
  const from = starts[i];
  const to = starts[i + 1];
  if (from === undefined || to === undefined) throw new RangeError(`no string ${i}`);
  if (to - from <= SHORT) {
    let text = '';
    let at = from;
    for (; at < to && bytes[at]! < 0x80; at++) text += String.fromCharCode(bytes[at]!);
    if (at === to) return text;
  }
  return decoder.decode(bytes.subarray(from, to));
}
