import type { StoredLinear } from '../../extract/syntax/linear.ts';
import type { Words } from './event-lexicon.ts';
import type { Trained } from './logistic.ts';

/** Weights in hundredths, without zeros; word vectors folded into one number a word. */
export function storeLinear(model: Trained, words?: Words): StoredLinear {
  const weights: Record<string, number> = {};
  for (const feature of [...model.weights.keys()].sort()) {
    const value = Math.round(100 * model.weights.get(feature)!);
    if (value !== 0) weights[feature] = value;
  }
  const folded: Record<string, number> = {};
  if (words && model.dense.length > 0)
    for (const key of [...words.lexicon.keys()].sort()) {
      const vector = words.vectors.get(key.slice(2));
      const value = vector ? Math.round(100 * vector.reduce((sum, x, d) => sum + x * model.dense[d]!, 0)) : 0;
      if (value !== 0) folded[key] = value;
    }
  return {
    bias: Math.round(100 * model.bias),
    weights,
    ...(Object.keys(folded).length > 0 ? { words: folded } : {}),
  };
}
