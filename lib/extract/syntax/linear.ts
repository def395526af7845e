/** A logistic model over named features; dense word vectors are folded into one score a word when it is made. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Score of a word, keyed like the lexicon (`v:seize`). */
  readonly words: ReadonlyMap<string, number>;
}

/** Probability of the positive class (logistic regression); `words` are the word keys of the item. */
export function probability(
  model: LinearModel,
  features: readonly string[],
  words: readonly string[] = [],
): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights.get(feature) ?? 0;
  for (const word of words) sum += model.words.get(word) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A model as the data files hold it. */
export interface StoredLinear {
  /** All numbers in hundredths. */
  bias: number;
  weights: Record<string, number>;
  words?: Record<string, number>;
}

export function readLinear({ bias, weights, words = {} }: StoredLinear): LinearModel {
  const scale = (record: Record<string, number>) =>
    new Map(Object.entries(record).map(([key, value]) => [key, value / 100] as const));
  return { bias: bias / 100, weights: scale(weights), words: scale(words) };
}
