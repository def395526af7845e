/** One training item: named features, dense numbers, and whether it is a positive. */
export interface Example {
  readonly features: readonly string[];
  readonly dense: readonly Float64Array[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Trained {
  readonly bias: number;
  readonly weights: Map<string, number>;
  readonly dense: Float64Array;
}

export interface TrainingOptions {
  /** Strength of the squared penalty on named features and on dense numbers. */
  readonly penalty: number;
  readonly densePenalty: number;
  /** Features seen in fewer items are dropped. */
  readonly least: number;
  readonly rounds: number;
  readonly dimensions: number;
}

/** Logistic regression with a squared penalty, fitted by L-BFGS (Liu and Nocedal 1989) from zero: the same every time. */
export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const index = indexFeatures(examples, options.least);
  const sparse = index.size;
  const size = sparse + options.dimensions + 1;
  const rows = examples.map((e) => Int32Array.from(e.features.flatMap((f) => index.get(f) ?? [])));
  const objective = (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < size - 1; i++) {
      const penalty = i < sparse ? options.penalty : options.densePenalty;
      loss += 0.5 * penalty * w[i]! * w[i]!;
      gradient[i] = penalty * w[i]!;
    }
    gradient[size - 1] = 0;
    for (let e = 0; e < examples.length; e++) {
      const { dense, positive, weight } = examples[e]!;
      let sum = w[size - 1]!;
      for (const f of rows[e]!) sum += w[f]!;
      for (const vector of dense) for (let d = 0; d < vector.length; d++) sum += w[sparse + d]! * vector[d]!;
      const p = 1 / (1 + Math.exp(-sum));
      loss -= weight * Math.log(Math.max(1e-12, positive ? p : 1 - p));
      const delta = weight * (p - (positive ? 1 : 0));
      for (const f of rows[e]!) gradient[f]! += delta;
      for (const vector of dense)
        for (let d = 0; d < vector.length; d++) gradient[sparse + d]! += delta * vector[d]!;
      gradient[size - 1]! += delta;
    }
    return loss;
  };
  const w = minimise(objective, size, options.rounds);
  const weights = new Map<string, number>();
  for (const [feature, at] of index) weights.set(feature, w[at]!);
  return { bias: w[size - 1]!, weights, dense: w.slice(sparse, sparse + options.dimensions) };
}

/** Probability that an item is a positive. */
export function score(model: Trained, { features, dense }: Pick<Example, 'features' | 'dense'>): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights.get(feature) ?? 0;
  for (const vector of dense) sum += dot(vector, model.dense);
  return 1 / (1 + Math.exp(-sum));
}

function indexFeatures(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const feature of [...counts.keys()].sort())
    if (counts.get(feature)! >= least) index.set(feature, index.size);
  return index;
}

type Objective = (w: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;

function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let w: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let loss = objective(w, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descend(gradient, steps, changes);
    const slope = dot(direction, gradient);
    let rate = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = w;
    let nextGradient = gradient;
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries++, rate /= 2) {
      next = w.map((x, i) => x + rate * direction[i]!);
      nextGradient = new Float64Array(size);
      nextLoss = objective(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * rate * slope) break;
    }
    steps.push(next.map((x, i) => x - w[i]!));
    changes.push(nextGradient.map((x, i) => x - gradient[i]!));
    if (steps.length > MEMORY) {
      steps.shift();
      changes.shift();
    }
    const gain = loss - nextLoss;
    [w, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-5 * Math.abs(loss)) break;
  }
  return w;
}

/** The two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function descend(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const alpha = dot(steps[i]!, q) / Math.max(1e-12, dot(steps[i]!, changes[i]!));
    alphas[i] = alpha;
    for (let k = 0; k < q.length; k++) q[k]! -= alpha * changes[i]![k]!;
  }
  const last = steps.length - 1;
  const scale =
    last < 0 ? 1 : dot(steps[last]!, changes[last]!) / Math.max(1e-12, dot(changes[last]!, changes[last]!));
  for (let k = 0; k < q.length; k++) q[k]! *= scale;
  for (let i = 0; i < steps.length; i++) {
    const beta = dot(changes[i]!, q) / Math.max(1e-12, dot(steps[i]!, changes[i]!));
    for (let k = 0; k < q.length; k++) q[k]! += (alphas[i]! - beta) * steps[i]![k]!;
  }
  return q.map((x) => -x);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
