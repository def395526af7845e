import type { DataReader } from '../names/data-file.ts';
import { KeyTable } from '../names/key-table.ts';
import type { FeatureList } from './feature-list.ts';

/** A logistic model over hashed features, all numbers in hundredths. */
export class LinearModel {
  readonly #bias: number;
  readonly #rows: KeyTable;
  readonly #weights: Int16Array;

  /** `keys` ascend as unsigned numbers; `weights` stand in their order. */
  constructor(bias: number, keys: Int32Array, weights: Int16Array) {
    this.#bias = bias;
    this.#rows = new KeyTable(keys);
    this.#weights = weights;
  }

  /** Probability of the positive class (logistic regression); `extra` hundredths are added to the sum. */
  probability(features: FeatureList, extra = 0): number {
    const sum = features.weigh(this.#rows, this.#weights, this.#bias + extra);
    return 1 / (1 + Math.exp(-sum / 100));
  }
}

/** A model as lib/learn/events/store-linear.ts writes it. */
export function readLinear(reader: DataReader): LinearModel {
  const bias = signed(reader.varint());
  const count = reader.varint();
  const keys = reader.keys(count);
  const weights = new Int16Array(count);
  for (let row = 0; row < count; row++) weights[row] = signed(reader.varint());
  return new LinearModel(bias, keys, weights);
}

/** Zigzag: 0, -1, 1, -2, … as 0, 1, 2, 3, … */
export function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
