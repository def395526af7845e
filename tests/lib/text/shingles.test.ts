import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment, minHash, resemblance, shingles } from '#lib/text/shingles.ts';

const TEXT =
  'The mayor opened the new bridge on Friday and said that the old one would be taken down in spring next year.';

test('shingles are runs of five words, blind to case and punctuation', () => {
  expect(shingles('one two three four').size).toBe(0);
  expect(shingles('one two three four five six').size).toBe(2);
  expect(shingles('One, two — three: FOUR five!')).toEqual(shingles('one two three four five'));
});

test('word order counts', () => {
  expect(shingles('two one three four five')).not.toEqual(shingles('one two three four five'));
});

test('a text resembles itself wholly and another one not at all', () => {
  const [a, b] = [
    minHash(shingles(TEXT)),
    minHash(shingles('Quite another thing happened in the harbour when two boats met in the fog.')),
  ];
  expect(resemblance(a, a)).toBe(1);
  expect(resemblance(a, b)).toBe(0);
});

test('nothing resembles an empty text', () => {
  const none = minHash(shingles(''));
  expect(resemblance(none, none)).toBe(0);
});

test('an excerpt is contained in its source', () => {
  const part = shingles(TEXT.split(' ').slice(4, 16).join(' '));
  expect(containment(part, shingles(TEXT))).toBe(1);
  expect(containment(shingles(TEXT), part)).toBeLessThan(0.6);
});

test('the estimate stays near the true share of common shingles', () => {
  const set = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 20, maxLength: 120 });
  fc.assert(
    fc.property(set, set, set, (both, a, b) => {
      const [x, y] = [new Set([...both, ...a]), new Set([...both, ...b])];
      expect(Math.abs(resemblance(minHash(x), minHash(y)) - jaccard(x, y))).toBeLessThan(0.25);
    }),
    { numRuns: 60, seed: 7 },
  );
});

/** Shared members over all members. */
function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}
