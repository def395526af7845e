import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, jaccard, jaroWinkler } from '#lib/text/similarity.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['karamanov', 'karamanyan', 3],
  ['ab', 'ba', 1],
  ['', 'abc', 3],
])('%s to %s takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('the limit cuts the count off, never changes it below', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(6), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['a', 'b', 0],
])('Jaro-Winkler of %s and %s is %d (Winkler 1990)', (a, b, value) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(value, 3);
});

test('jaccard', () => {
  expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
  expect(jaccard(new Set(), new Set())).toBe(0);
});
