import { LABEL_COUNT as L } from '../../extract/names/labels.ts';
import { seeded, shuffle } from '../random.ts';
import { Chain } from './chain.ts';
import type { CrfOptions } from './crf-options.ts';
import type { Example } from './examples.ts';
import { FeatureRows } from './feature-rows.ts';

export interface CrfModel {
  /** `L` weights a feature. */
  readonly weights: Float32Array;
  /** `L` x `L`, row: the label before. */
  readonly transitions: Float32Array;
}

/**
 * Every feature counts once for all kinds of text and once for its own kind, so that what is peculiar to the
 * annotation of a corpus stays there (Daume 2007). Linear-chain CRF by stochastic gradient; the mean of the weights
 * after each round of the later half does better on new text than the last. Same examples in the same order and the
 * same seed give the same weights.
 */
export function trainCrf(examples: readonly Example[], features: number, options: CrfOptions): CrfModel {
  const { rounds, dropout } = options;
  const rows = new FeatureRows(features, options);
  const chain = new Chain(options);
  const weights = new Float32Array(features * L);
  const random = seeded(options.seed);
  const order = examples.filter((example) => example.labels.length > 0);
  const share = (1 - dropout) / Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) chain.learn(thin(example, dropout, random), rows);
    if (round >= rounds / 2) rows.addWeights(weights, share);
  }
  return { weights, transitions: chain.transitions };
}

/** The mean of models of the same features: what one run learned by the luck of its order falls away. */
export function meanModel(models: readonly CrfModel[]): CrfModel {
  return { weights: mean(models.map((m) => m.weights)), transitions: mean(models.map((m) => m.transitions)) };
}

function mean(lists: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(lists[0]!.length);
  for (const list of lists) for (let i = 0; i < out.length; i++) out[i]! += list[i]! / lists.length;
  return out;
}

/** The example without a random share of its features. */
function thin(example: Example, dropout: number, random: () => number): Example {
  if (dropout === 0) return example;
  const { features, offsets } = example;
  const kept = new Int32Array(features.length);
  const at = new Int32Array(offsets.length);
  let size = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (random() >= dropout) kept[size++] = features[k]!;
    at[i + 1] = size;
  }
  return { ...example, features: kept, offsets: at };
}
