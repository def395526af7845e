import { continues, LABEL_COUNT as L, opens, PREDECESSORS } from '../../extract/names/labels.ts';
import type { CrfOptions } from './crf-options.ts';
import type { Example } from './examples.ts';
import type { FeatureRows } from './feature-rows.ts';

const START = Float64Array.from({ length: L }, (_, label) => (continues(label) ? 0 : 1));
const END = Float64Array.from({ length: L }, (_, label) => (opens(label) ? 0 : 1));
/** A label whose share is off by less is left as it is. */
const SLIGHT = 1e-4;

/** Learns from one run of places at a time: scaled forward-backward (Rabiner 1989), then a step along the gradient. */
export class Chain {
  readonly transitions: Float32Array;
  readonly #squares = new Float32Array(L * L).fill(1e-6);
  readonly #fixed: boolean;
  readonly #rate: number;
  #potential = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);
  readonly #step = new Float64Array(L * L);
  readonly #sum = new Float64Array(L);
  readonly #moved = new Int32Array(L);
  readonly #gradient = new Float64Array(L);
  readonly #turns = new Float64Array(L * L);

  constructor({ transitions, rate }: Pick<CrfOptions, 'transitions' | 'rate'>) {
    this.transitions = Float32Array.from(transitions ?? new Float32Array(L * L));
    this.#fixed = transitions !== undefined;
    this.#rate = rate;
  }

  /** Moves what `rows` weigh, and the transitions, a step towards the example's labels. */
  learn(example: Example, rows: FeatureRows): void {
    const n = example.labels.length;
    if (this.#scale.length < n) {
      this.#potential = new Float64Array(n * 2 * L);
      this.#forward = new Float64Array(n * 2 * L);
      this.#backward = new Float64Array(n * 2 * L);
      this.#scale = new Float64Array(n * 2);
    }
    for (let k = 0; k < L * L; k++) this.#step[k] = Math.exp(this.transitions[k]!);
    this.#score(example, rows);
    this.#pass(n);
    if (!this.#fixed) this.#moveTransitions(example);
    this.#moveWeights(example, rows);
  }

  #score({ features, offsets, labels, domain, base }: Example, rows: FeatureRows): void {
    const [sum, potential] = [this.#sum, this.#potential];
    for (let i = 0; i < labels.length; i++) {
      for (let label = 0; label < L; label++) sum[label] = base ? base[i * L + label]! : 0;
      rows.addTo(sum, features, offsets[i]!, offsets[i + 1]!, domain);
      let most = -Infinity;
      for (let label = 0; label < L; label++) if (sum[label]! > most) most = sum[label]!;
      for (let label = 0; label < L; label++) potential[i * L + label] = Math.exp(sum[label]! - most);
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
        const out = this.#flow(i + 1, label);
        if (out > 0) for (const p of PREDECESSORS[label]!) backward[i * L + p]! += step[p * L + label]! * out;
      }
    }
  }

  /** What comes back to place `i` through a label. */
  #flow(i: number, label: number): number {
    return (this.#potential[i * L + label]! * this.#backward[i * L + label]!) / this.#scale[i]!;
  }

  #moveTransitions({ labels, weight }: Example): void {
    const [turns, forward, step] = [this.#turns.fill(0), this.#forward, this.#step];
    for (let i = 1; i < labels.length; i++) {
      for (let label = 0; label < L; label++) {
        const out = this.#flow(i, label);
        if (out > 1e-9)
          for (const p of PREDECESSORS[label]!)
            turns[p * L + label]! -= forward[(i - 1) * L + p]! * step[p * L + label]! * out;
      }
      turns[labels[i - 1]! * L + labels[i]!]! += 1;
    }
    for (let k = 0; k < L * L; k++) {
      const g = turns[k]! * weight;
      if (Math.abs(g) < 1e-6) continue;
      this.#squares[k]! += g * g;
      this.transitions[k]! += (this.#rate * g) / Math.sqrt(this.#squares[k]!);
    }
  }

  #moveWeights({ features, offsets, labels, weight, domain }: Example, rows: FeatureRows): void {
    const [gradient, moved] = [this.#gradient, this.#moved];
    for (let i = 0; i < labels.length; i++) {
      let count = 0;
      for (let label = 0; label < L; label++) {
        const expected = this.#forward[i * L + label]! * this.#backward[i * L + label]!;
        const g = (label === labels[i] ? 1 : 0) - expected;
        gradient[label] = g * weight;
        if (Math.abs(g) > SLIGHT) moved[count++] = label;
      }
      if (count > 0) rows.move(gradient, moved, count, features, offsets[i]!, offsets[i + 1]!, domain);
    }
  }
}
