import { continues, LABEL_COUNT as L, opens, PREDECESSORS } from '../../extract/names/labels.ts';
import { seeded, shuffle } from '../random.ts';
import type { Example } from './examples.ts';

export interface CrfModel {
  /** `L` weights a feature. */
  readonly weights: Float32Array;
  /** `L` x `L`, row: the label before. */
  readonly transitions: Float32Array;
}

export interface CrfOptions {
  /** How many kinds of text the examples come from; the model is for kind 0. */
  readonly domains: number;
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of features left out of each place each time it is seen (Wang and Manning 2013). */
  readonly dropout: number;
  /** Transitions that stay as they are; learned where none are given. */
  readonly transitions?: Float32Array;
  readonly log?: (line: string) => void;
}

const START = Float64Array.from({ length: L }, (_, label) => (continues(label) ? 0 : 1));
const END = Float64Array.from({ length: L }, (_, label) => (opens(label) ? 0 : 1));

/**
 * Every feature counts once for all kinds of text and once for its own kind, so that what is peculiar to the
 * annotation of a corpus stays there (Daume 2007). Linear-chain CRF by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011); scaled
 * forward-backward as in Rabiner 1989. Same examples in the same order give the same weights.
 */
export function trainCrf(examples: readonly Example[], features: number, options: CrfOptions): CrfModel {
  const rows = new Float32Array((1 + options.domains) * features * L);
  const model = {
    weights: rows.subarray(0, features * L),
    transitions: Float32Array.from(options.transitions ?? new Float32Array(L * L)),
  };
  const trainer = new Trainer(rows, model.transitions, options);
  /** Sum of the weights after each round of the later half: their mean does better on new text than the last. */
  const average = new Float32Array(rows.length);
  const random = seeded(1);
  const order = examples.filter((example) => example.labels.length > 0);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    const started = Date.now();
    let loss = 0;
    for (const example of order) loss += trainer.learn(thin(example, options.dropout, random));
    if (round >= options.rounds / 2) for (let q = 0; q < rows.length; q++) average[q]! += rows[q]!;
    options.log?.(
      `round ${round + 1}: loss ${loss.toFixed(0)}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  const scale = (1 - options.dropout) / Math.floor(options.rounds / 2);
  const own = features * L;
  for (let q = 0; q < own; q++) model.weights[q] = (average[q]! + average[own + q]!) * scale;
  return model;
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

class Trainer {
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitions: Float32Array;
  readonly #transitionSquares = new Float32Array(L * L).fill(1e-6);
  /** How far the weights of one kind lie from those of the next. */
  readonly #kind: number;
  readonly #fixed: boolean;
  readonly #rate: number;
  readonly #l2: number;
  #potential = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #step = new Float64Array(L * L);
  readonly #sum = new Float64Array(L);
  readonly #moved = new Int32Array(L);
  readonly #gradient = new Float64Array(L);

  constructor(weights: Float32Array, transitions: Float32Array, options: CrfOptions) {
    const { rate, l2, domains } = options;
    this.#weights = weights;
    this.#squares = new Float32Array(weights.length).fill(1e-3);
    this.#transitions = transitions;
    this.#fixed = options.transitions !== undefined;
    this.#kind = weights.length / (1 + domains);
    this.#rate = rate;
    this.#l2 = l2;
  }

  learn(example: Example): number {
    const n = example.labels.length;
    if (this.#scale.length < n) {
      this.#potential = new Float64Array(n * 2 * L);
      this.#forward = new Float64Array(n * 2 * L);
      this.#backward = new Float64Array(n * 2 * L);
      this.#scale = new Float64Array(n * 2);
    }
    for (let k = 0; k < L * L; k++) this.#step[k] = Math.exp(this.#transitions[k]!);
    this.#score(example);
    this.#pass(n);
    if (!this.#fixed) this.#moveTransitions(example);
    return this.#moveWeights(example);
  }

  #score({ features, offsets, labels, domain, base }: Example): void {
    const [sum, weights] = [this.#sum, this.#weights];
    const kind = this.#kind * (1 + domain);
    for (let i = 0; i < labels.length; i++) {
      for (let label = 0; label < L; label++) sum[label] = base ? base[i * L + label]! : 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const from = features[k]! * L;
        for (let label = 0; label < L; label++)
          sum[label]! += weights[from + label]! + weights[kind + from + label]!;
      }
      let most = -Infinity;
      for (let label = 0; label < L; label++) if (sum[label]! > most) most = sum[label]!;
      for (let label = 0; label < L; label++) this.#potential[i * L + label] = Math.exp(sum[label]! - most);
    }
  }

  #pass(n: number): void {
    const [forward, backward, potential, step] = [this.#forward, this.#backward, this.#potential, this.#step];
    for (let i = 0; i < n; i++) {
      let total = 0;
      for (let label = 0; label < L; label++) {
        let value = i === 0 ? START[label]! : 0;
        if (i > 0)
          for (const p of PREDECESSORS[label]!) value += forward[(i - 1) * L + p]! * step[p * L + label]!;
        value *= potential[i * L + label]!;
        if (i === n - 1) value *= END[label]!;
        forward[i * L + label] = value;
        total += value;
      }
      this.#scale[i] = total;
      for (let label = 0; label < L; label++) forward[i * L + label]! /= total;
    }
    for (let label = 0; label < L; label++) backward[(n - 1) * L + label] = END[label]!;
    for (let i = n - 2; i >= 0; i--) {
      backward.fill(0, i * L, (i + 1) * L);
      for (let label = 0; label < L; label++) {
        const out = (potential[(i + 1) * L + label]! * backward[(i + 1) * L + label]!) / this.#scale[i + 1]!;
        if (out > 0) for (const p of PREDECESSORS[label]!) backward[i * L + p]! += step[p * L + label]! * out;
      }
    }
  }

  #moveTransitions({ labels, weight }: Example): void {
    const gradient = new Float64Array(L * L);
    for (let i = 1; i < labels.length; i++) {
      for (let label = 0; label < L; label++) {
        const out = (this.#potential[i * L + label]! * this.#backward[i * L + label]!) / this.#scale[i]!;
        if (out > 1e-9)
          for (const p of PREDECESSORS[label]!)
            gradient[p * L + label]! -= this.#forward[(i - 1) * L + p]! * this.#step[p * L + label]! * out;
      }
      gradient[labels[i - 1]! * L + labels[i]!]! += 1;
    }
    for (let k = 0; k < L * L; k++) {
      const g = gradient[k]! * weight;
      if (Math.abs(g) < 1e-6) continue;
      this.#transitionSquares[k]! += g * g;
      this.#transitions[k]! += (this.#rate * g) / Math.sqrt(this.#transitionSquares[k]!);
    }
  }

  #moveWeights({ features, offsets, labels, weight, domain }: Example): number {
    const kind = this.#kind * (1 + domain);
    const [weights, squares, gradient, moved] = [this.#weights, this.#squares, this.#gradient, this.#moved];
    let loss = 0;
    for (let i = 0; i < labels.length; i++) {
      let count = 0;
      for (let label = 0; label < L; label++) {
        const expected = this.#forward[i * L + label]! * this.#backward[i * L + label]!;
        const g = (label === labels[i] ? 1 : 0) - expected;
        if (label === labels[i]) loss -= Math.log(Math.max(expected, 1e-12));
        gradient[label] = g * weight;
        if (Math.abs(g) > 1e-4) moved[count++] = label;
      }
      if (count === 0) continue;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const from = features[k]! * L;
        for (let m = 0; m < count; m++) {
          const label = moved[m]!;
          for (let q = from + label, copy = 0; copy < 2; q += kind, copy++) {
            const g = gradient[label]! - this.#l2 * weights[q]!;
            const square = squares[q]! + g * g;
            squares[q] = square;
            weights[q]! += (this.#rate * g) / Math.sqrt(square);
          }
        }
      }
    }
    return loss;
  }
}
