import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/text/similarity.ts';

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
