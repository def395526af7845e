const P1 = 0x9e3779b1 | 0;
const P2 = 0x85ebca77 | 0;
const P3 = 0xc2b2ae3d | 0;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;

/**
 * XXH32 of `bytes` (Yann Collet, github.com/Cyan4973/xxHash, specification 0.1.1): fast, not cryptographic.
 * A change within one 4-byte word always changes the sum, since every step is a bijection of it.
 */
export function xxh32(bytes: Uint8Array, seed = 0): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const words = wordsOf(bytes);
  let at = 0;
  let sum: number;
  if (length >= 16) {
    let a = (seed + P1 + P2) | 0;
    let b = (seed + P2) | 0;
    let c = seed | 0;
    let d = (seed - P1) | 0;
    const last = length - 16;
    // Written out: a page runs this loop before any call in it is compiled away.
    for (let w = 0; words && at <= last; at += 16, w += 4) {
      a = (a + Math.imul(words[w]!, P2)) | 0;
      a = Math.imul((a << 13) | (a >>> 19), P1);
      b = (b + Math.imul(words[w + 1]!, P2)) | 0;
      b = Math.imul((b << 13) | (b >>> 19), P1);
      c = (c + Math.imul(words[w + 2]!, P2)) | 0;
      c = Math.imul((c << 13) | (c >>> 19), P1);
      d = (d + Math.imul(words[w + 3]!, P2)) | 0;
      d = Math.imul((d << 13) | (d >>> 19), P1);
    }
    for (; at <= last; at += 16) {
      a = round(a, view.getUint32(at, true));
      b = round(b, view.getUint32(at + 4, true));
      c = round(c, view.getUint32(at + 8, true));
      d = round(d, view.getUint32(at + 12, true));
    }
    sum = (rotl(a, 1) + rotl(b, 7) + rotl(c, 12) + rotl(d, 18)) | 0;
  } else sum = (seed + P5) | 0;
  sum = (sum + length) | 0;
  for (; at + 4 <= length; at += 4)
    sum = Math.imul(rotl((sum + Math.imul(view.getUint32(at, true), P3)) | 0, 17), P4);
  for (; at < length; at++) sum = Math.imul(rotl((sum + Math.imul(bytes[at]!, P5)) | 0, 11), P1);
  sum = Math.imul(sum ^ (sum >>> 15), P2);
  sum = Math.imul(sum ^ (sum >>> 13), P3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** The whole 4-byte words of `bytes` without a copy; null where memory is not laid out for it. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Int32Array | null {
  const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  return littleEndian && byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : null;
}

/** 64 bits of `text` as 16 hex digits: XXH32 of its UTF-8 bytes under two seeds. */
export function contentHash(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return hex(xxh32(bytes, 0)) + hex(xxh32(bytes, P1));
}

/** As many rows are turned into text at once: that of millions would be longer than any string can be. */
const ROWS = 4096;

/** 64 bits of what `rows` hold, as 16 hex digits, by their JSON. */
export function hashOfRows(rows: readonly object[]): string {
  let all = '';
  for (let at = 0; at < rows.length; at += ROWS) all += contentHash(JSON.stringify(rows.slice(at, at + ROWS)));
  return contentHash(all);
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}

function round(lane: number, word: number): number {
  return Math.imul(rotl((lane + Math.imul(word, P2)) | 0, 13), P1);
}

function rotl(n: number, by: number): number {
  return (n << by) | (n >>> (32 - by));
}
