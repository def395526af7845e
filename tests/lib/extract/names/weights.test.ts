import { expect, test } from 'vitest';
import { FeatureBuffer } from '#lib/extract/names/features.ts';
import { LABEL_COUNT } from '#lib/extract/names/labels.ts';
import { RowSum } from '#lib/extract/names/row-sum.ts';
import { readTaggerData } from '#lib/extract/names/weights.ts';
import { encodeTagger } from '#lib/learn/tagger/encode.ts';

test('weights come back from their file, rounded to the unit', () => {
  const weights = new Float32Array(2 * LABEL_COUNT);
  weights[3] = 1;
  weights[LABEL_COUNT + 16] = -1.5;
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  transitions[5] = -0.5;
  const model = { weights, transitions, keys: Int32Array.from([-7, 12]), features: 2 };
  const { first, second } = readTaggerData(encodeTagger(model, model));
  for (const read of [first, second]) {
    const scores = new Int32Array(LABEL_COUNT);
    const features = new FeatureBuffer();
    features.addAll(Int32Array.from([-7, 12, 99]));
    const sum = new RowSum();
    read.addTo(sum, features);
    sum.takeScores(scores, 0);
    expect(scores[3]! * read.unit).toBeCloseTo(1, 1);
    expect(scores[16]! * read.unit).toBeCloseTo(-1.5, 1);
    expect(scores.filter((score) => score !== 0)).toHaveLength(2);
    expect(read.transitions[5]! * read.unit).toBeCloseTo(-0.5, 1);
  }
});
