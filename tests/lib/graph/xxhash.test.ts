import { expect, test } from 'vitest';
import { contentHash, xxh32 } from '#lib/graph/xxhash.ts';

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
