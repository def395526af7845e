/** One training item: hashed features, dense numbers, and whether it is a positive. */
export interface Example {
  readonly features: Int32Array;
  readonly dense: Float64Array | null;
  readonly positive: boolean;
  readonly weight: number;
  /** Marked by another reader, who draws the line elsewhere. */
  readonly other: boolean;
}

export interface Trained {
  readonly bias: number;
  /** Ascending as unsigned numbers, with the weight of each. */
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly dense: Float64Array;
}

export interface TrainingOptions {
  /** Strength of the squared penalty on features and on dense numbers. */
  readonly penalty: number;
  readonly densePenalty: number;
  /** Features seen in fewer items are dropped. */
  readonly least: number;
  readonly rounds: number;
  readonly dimensions: number;
}

/** Features seen in fewer items of the other reader have no weight of their own for that reader. */
const LEAST_OTHER = 20;
/** How much stronger a reader's own weights are held back than the common ones. */
const OTHER_PENALTY = 4;

/**
 * Logistic regression with a squared penalty, fitted by L-BFGS (Liu and Nocedal 1989) from zero: the same every time.
 * Items of another reader teach the common weights beside weights of their own (Daume 2007), which are dropped at the end.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const common = indexFeatures(examples, options.least);
  const own = indexFeatures(examples.filter((e) => e.other), LEAST_OTHER);
  const sparse = common.size + own.size + 1;
  const rows = examples.map(({ features, other }) => {
    const row: number[] = [];
    for (const f of features) {
      const at = common.get(f);
      if (at !== undefined) row.push(at);
      const more = other ? own.get(f) : undefined;
      if (more !== undefined) row.push(common.size + more);
    }
    if (other) row.push(sparse - 1);
    return Int32Array.from(row);
  });
  const size = sparse + options.dimensions + 1;
  const penalties = new Float64Array(size).fill(options.densePenalty);
  penalties.fill(options.penalty, 0, common.size);
  penalties.fill(options.penalty * OTHER_PENALTY, common.size, sparse - 1);
  penalties[sparse - 1] = 0;
  penalties[size - 1] = 0;
  const w = minimise((weights, gradient) => logLoss(examples, rows, penalties, sparse, weights, gradient), size, options.rounds);
  return {
    bias: w[size - 1]!,
    keys: Int32Array.from(common.keys()),
    weights: w.slice(0, common.size),
    dense: w.slice(sparse, sparse + options.dimensions),
  };
}

function logLoss(
  examples: readonly Example[],
  rows: readonly Int32Array[],
  penalties: Float64Array,
  sparse: number,
  w: Float64Array,
  gradient: Float64Array,
): number {
  const bias = w.length - 1;
  let loss = 0;
  for (let i = 0; i < w.length; i++) {
    loss += 0.5 * penalties[i]! * w[i]! * w[i]!;
    gradient[i] = penalties[i]! * w[i]!;
  }
  for (let e = 0; e < examples.length; e++) {
    const { dense, positive, weight } = examples[e]!;
    const row = rows[e]!;
    let sum = w[bias]!;
    for (let i = 0; i < row.length; i++) sum += w[row[i]!]!;
    if (dense) for (let d = 0; d < dense.length; d++) sum += w[sparse + d]! * dense[d]!;
    const p = 1 / (1 + Math.exp(-sum));
    loss -= weight * Math.log(Math.max(1e-12, positive ? p : 1 - p));
    const delta = weight * (p - (positive ? 1 : 0));
    for (let i = 0; i < row.length; i++) gradient[row[i]!]! += delta;
    if (dense) for (let d = 0; d < dense.length; d++) gradient[sparse + d]! += delta * dense[d]!;
    gradient[bias]! += delta;
  }
  return loss;
}

function indexFeatures(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const kept = [...counts.keys()].filter((f) => counts.get(f)! >= least).sort((a, b) => (a >>> 0) - (b >>> 0));
  return new Map(kept.map((feature, i) => [feature, i]));
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

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
