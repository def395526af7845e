import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataReader } from '#lib/extract/names/data-file.ts';
import { FeatureList } from '#lib/extract/syntax/feature-list.ts';
import { readLinear } from '#lib/extract/syntax/linear.ts';
import { DataWriter } from '#lib/learn/data-writer.ts';
import { train } from '#lib/learn/events/logistic.ts';
import { storeLinear, toLinear } from '#lib/learn/events/store-linear.ts';

const OPTIONS = { penalty: 0.1, densePenalty: 1, least: 1, rounds: 60, dimensions: 0 };

function item(features: readonly number[], positive: boolean, other = false) {
  return { features: Int32Array.from(features), dense: null, positive, weight: 1, other };
}

function listOf(features: readonly number[]): FeatureList {
  const list = new FeatureList();
  for (const feature of features) list.add(feature);
  return list;
}

const taught = Array.from({ length: 40 }, (_, i) => item([i % 2 ? -5 : 9, 1000 + (i % 7)], i % 2 === 1));

test('a model learns what tells positives, and says the same once stored and read', () => {
  const trained = train(taught, OPTIONS);
  const writer = new DataWriter('TEST', 1);
  storeLinear(trained, writer);
  const read = readLinear(new DataReader(writer.finish(), 'TEST', 1));
  const direct = toLinear(trained);
  expect(read.probability(listOf([-5]))).toBeGreaterThan(0.9);
  expect(read.probability(listOf([9]))).toBeLessThan(0.1);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(-5, 9, 1000, 1003, 4711)), (features) => {
      const list = listOf(features);
      expect(read.probability(list)).toBe(direct.probability(list));
    }),
  );
});

test('another reader, who marks more, moves the line of that reader alone', () => {
  const strict = Array.from({ length: 200 }, (_, i) => item([1, 2 + (i % 3)], i % 10 === 0));
  const free = Array.from({ length: 200 }, (_, i) => item([1, 2 + (i % 3)], i % 10 !== 0, true));
  const alone = toLinear(train(strict, OPTIONS)).probability(listOf([1, 2]));
  const together = toLinear(train([...strict, ...free], OPTIONS)).probability(listOf([1, 2]));
  expect(together).toBeLessThan(0.3);
  expect(Math.abs(together - alone)).toBeLessThan(0.15);
});
