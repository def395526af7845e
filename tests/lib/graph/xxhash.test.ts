import { expect, test } from 'vitest';
import { contentHash, hashOfRows, xxh32 } from '#lib/graph/xxhash.ts';

test('the sums of the reference implementation', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(xxh32(bytes(''))).toBe(0x02cc5d05);
  expect(xxh32(bytes('abc'))).toBe(0x32d153ff);
  expect(xxh32(bytes('Nobody inspects the spammish repetition'))).toBe(0xe2293b2f);
});

test('sixteen hex digits that differ with the text', () => {
  expect(contentHash('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(contentHash('a')).not.toBe(contentHash('b'));
});

test('rows differ by any of them, however many there are', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ i }));
  expect(hashOfRows(rows)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOfRows(rows)).toBe(hashOfRows(rows.map((row) => ({ ...row }))));
  const others = [0, 4095, 4096, 9999].map((at) => hashOfRows(rows.with(at, { i: -1 })));
  expect(new Set([hashOfRows(rows), hashOfRows(rows.slice(0, -1)), ...others]).size).toBe(6);
});

test('where the bytes lie in memory does not matter', () => {
  const long = Uint8Array.from({ length: 103 }, (_, i) => (i * 37) & 255);
  for (let shift = 0; shift < 4; shift++) {
    const wide = new Uint8Array(long.length + shift);
    wide.set(long, shift);
    expect(xxh32(wide.subarray(shift))).toBe(xxh32(long));
  }
});
