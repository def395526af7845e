import type { Example } from './examples.ts';

/** Examples in memory that threads share; those with a `base` cannot be packed. */
export interface PackedExamples {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** Where each example's features and labels begin, and at the end where the last one's stop. */
  readonly featuresAt: Int32Array;
  readonly labelsAt: Int32Array;
  readonly weights: Float64Array;
  readonly domains: Uint8Array;
}

export function packExamples(examples: readonly Example[]): PackedExamples {
  const n = examples.length;
  const [featuresAt, labelsAt] = [ints(n + 1), ints(n + 1)];
  examples.forEach(({ features, labels }, e) => {
    featuresAt[e + 1] = featuresAt[e]! + features.length;
    labelsAt[e + 1] = labelsAt[e]! + labels.length;
  });
  const packed: PackedExamples = {
    features: ints(featuresAt[n]!),
    offsets: ints(labelsAt[n]! + n),
    labels: bytes(labelsAt[n]!),
    featuresAt,
    labelsAt,
    weights: new Float64Array(new SharedArrayBuffer(n * 8)),
    domains: bytes(n),
  };
  examples.forEach((example, e) => {
    packed.features.set(example.features, featuresAt[e]!);
    packed.offsets.set(example.offsets, labelsAt[e]! + e);
    packed.labels.set(example.labels, labelsAt[e]!);
    packed.weights[e] = example.weight;
    packed.domains[e] = example.domain;
  });
  return packed;
}

/** The example of number `e`, its lists views of the packed ones. */
export function unpackExample(packed: PackedExamples, e: number): Example {
  const { featuresAt, labelsAt } = packed;
  return {
    features: packed.features.subarray(featuresAt[e]!, featuresAt[e + 1]!),
    offsets: packed.offsets.subarray(labelsAt[e]! + e, labelsAt[e + 1]! + e + 1),
    labels: packed.labels.subarray(labelsAt[e]!, labelsAt[e + 1]!),
    weight: packed.weights[e]!,
    domain: packed.domains[e]!,
  };
}

const ints = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4));
const bytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));
