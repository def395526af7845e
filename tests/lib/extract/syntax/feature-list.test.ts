import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureList } from '#lib/extract/syntax/feature-list.ts';

const keys = fc.array(fc.integer(), { maxLength: 3000 });

test('a feature is kept once, in the order it came, however many there are', () => {
  const list = new FeatureList();
  fc.assert(
    fc.property(keys, (features) => {
      list.clear();
      for (const feature of features) list.add(feature);
      expect([...list.toArray()]).toEqual([...new Set(features)]);
    }),
    { numRuns: 50 },
  );
});

test('a list that was cleared holds nothing of before', () => {
  const list = new FeatureList();
  list.add(7);
  list.clear();
  expect(list.length).toBe(0);
  list.add(8);
  list.add(7);
  expect([...list.toArray()]).toEqual([8, 7]);
});

test('the order of values tells features apart', () => {
  const list = new FeatureList();
  list.add2(1, 2, 3);
  list.add2(1, 3, 2);
  list.add1(1, 2);
  list.add3(1, 2, 3, 3);
  expect(list.length).toBe(4);
});
