import { expect, test } from 'vitest';
import { LABEL_COUNT } from '#lib/extract/names/labels.ts';
import { meanModel, trainCrf } from '#lib/learn/tagger/crf.ts';
import { CrfThreads } from '#lib/learn/tagger/crf-threads.ts';
import type { Example } from '#lib/learn/tagger/examples.ts';
import { packExamples, unpackExample } from '#lib/learn/tagger/packed-examples.ts';

const OPTIONS = { domains: 2, rounds: 6, rate: 0.1, l2: 1e-5, dropout: 0.2, seed: 1 };
const [OUT, UNIT_PERSON, UNIT_PLACE] = [0, 4, 12];

/** Places of one feature each; `kind` 1 calls a place what kind 0 calls a person. */
function example(labels: readonly number[], domain = 0): Example {
  return {
    features: Int32Array.from(labels, (label) => (label === OUT ? 0 : 1)),
    offsets: Int32Array.from({ length: labels.length + 1 }, (_, i) => i),
    labels: Uint8Array.from(labels, (label) => (label !== OUT && domain === 1 ? UNIT_PLACE : label)),
    weight: domain === 1 ? 0.3 : 1,
    domain,
  };
}

const EXAMPLES = Array.from({ length: 60 }, (_, i) =>
  example(i % 3 ? [OUT, UNIT_PERSON, OUT] : [UNIT_PERSON, OUT], i % 4 === 0 ? 1 : 0),
);

function best({ weights }: { readonly weights: Float32Array }, feature: number): number {
  const row = weights.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT);
  return row.indexOf(Math.max(...row));
}

test('a field learns what its own kind of text marks, another kind beside it notwithstanding', () => {
  const model = trainCrf(EXAMPLES, 2, OPTIONS);
  expect([best(model, 0), best(model, 1)]).toEqual([OUT, UNIT_PERSON]);
});

test('the same seed gives the same weights, another seed others, and the mean lies between', () => {
  const [one, again, other] = [OPTIONS, OPTIONS, { ...OPTIONS, seed: 2 }].map((o) =>
    trainCrf(EXAMPLES, 2, o),
  );
  expect(again).toEqual(one);
  expect(other!.weights).not.toEqual(one!.weights);
  const mean = meanModel([one!, other!]);
  mean.weights.forEach((w, i) => expect(w).toBeCloseTo((one!.weights[i]! + other!.weights[i]!) / 2, 5));
  expect(meanModel([one!, one!]).transitions).toEqual(one!.transitions);
});

test('examples come out of shared memory as they went in', () => {
  const packed = packExamples(EXAMPLES);
  expect(EXAMPLES.map((_, e) => unpackExample(packed, e))).toEqual(EXAMPLES);
});

test('a thread learns the picked examples as this one would', async () => {
  const threads = new CrfThreads(EXAMPLES);
  const picked = Int32Array.from([5, 1, 8, 2]);
  const far = await threads.learn({ picked, features: 2, options: OPTIONS });
  await threads.close();
  expect(far).toEqual(
    trainCrf(
      Array.from(picked, (e) => EXAMPLES[e]!),
      2,
      OPTIONS,
    ),
  );
});
