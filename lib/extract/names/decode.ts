import { continues, LABEL_COUNT, opens, OUTSIDE, PREDECESSORS } from './labels.ts';

const NEVER = -1_000_000_000;
const MAY_START = Array.from({ length: LABEL_COUNT }, (_, label) => !continues(label));
const MAY_END = Array.from({ length: LABEL_COUNT }, (_, label) => !opens(label));

/** The best sequence of labels for `n` places (Viterbi); `scores` holds `LABEL_COUNT` a place, from `first` on. */
export class Decoder {
  #best = new Int32Array(64 * LABEL_COUNT);
  #from = new Uint8Array(64 * LABEL_COUNT);
  readonly #transitions: Int32Array;

  constructor(transitions: Int32Array) {
    this.#transitions = transitions;
  }

  decode(scores: Int32Array, first: number, n: number, labels: Uint8Array): void {
    if (n === 0) return;
    if (this.#best.length < n * LABEL_COUNT) {
      this.#best = new Int32Array(n * 2 * LABEL_COUNT);
      this.#from = new Uint8Array(n * 2 * LABEL_COUNT);
    }
    const best = this.#best;
    const from = this.#from;
    for (let label = 0; label < LABEL_COUNT; label++)
      best[label] = MAY_START[label] ? scores[first * LABEL_COUNT + label]! : NEVER;
    for (let i = 1; i < n; i++) this.#step(scores, first + i, i);
    let end = OUTSIDE;
    const at = (n - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      if (MAY_END[label] && best[at + label]! > best[at + end]!) end = label;
    for (let i = n - 1; i >= 0; i--) {
      labels[first + i] = end;
      end = from[i * LABEL_COUNT + end]!;
    }
  }

  #step(scores: Int32Array, place: number, i: number): void {
    const best = this.#best;
    const transitions = this.#transitions;
    const before = (i - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const predecessors = PREDECESSORS[label]!;
      let most = NEVER * 2;
      let which = 0;
      for (let p = 0; p < predecessors.length; p++) {
        const previous = predecessors[p]!;
        const score = best[before + previous]! + transitions[previous * LABEL_COUNT + label]!;
        if (score > most) {
          most = score;
          which = previous;
        }
      }
      best[i * LABEL_COUNT + label] = most + scores[place * LABEL_COUNT + label]!;
      this.#from[i * LABEL_COUNT + label] = which;
    }
  }
}
