import { LinearModel } from '../../extract/syntax/linear.ts';
import type { DataWriter } from '../data-writer.ts';
import type { Trained } from './logistic.ts';

/** Weights in whole hundredths, without zeros, by ascending unsigned key. */
function quantise({ bias, keys, weights }: Trained): { bias: number; keys: Int32Array; weights: Int16Array } {
  const rounded = Int16Array.from(weights, (w) => Math.round(100 * w));
  const kept = [...rounded.keys()].filter((row) => rounded[row] !== 0);
  return {
    bias: Math.round(100 * bias),
    keys: Int32Array.from(kept, (row) => keys[row]!),
    weights: Int16Array.from(kept, (row) => rounded[row]!),
  };
}

/** The model as extraction sees it once it is stored. */
export function toLinear(trained: Trained): LinearModel {
  const { bias, keys, weights } = quantise(trained);
  return new LinearModel(bias, keys, weights);
}

/** Writes what lib/extract/syntax/linear.ts reads. */
export function storeLinear(trained: Trained, writer: DataWriter): void {
  const { bias, keys, weights } = quantise(trained);
  writer.signed(bias);
  writer.varint(keys.length);
  writer.keys([...keys].map((key) => key >>> 0));
  for (const weight of weights) writer.signed(weight);
}
