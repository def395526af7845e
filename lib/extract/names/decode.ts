import { continues, LABEL_COUNT, opens, OUTSIDE, PREDECESSORS } from './labels.ts';

const NEVER = -1_000_000_000;
const MAY_START = Array.from({ length: LABEL_COUNT }, (_, label) => !continues(label));
/** The allowed steps, sorted by the label they lead to: where each begins, and where each label's steps end. */
const ARC_STARTS = Uint8Array.from(PREDECESSORS.flatMap((previous) => [...previous]));
const ARC_ENDS = Uint8Array.from(PREDECESSORS, (_, label) =>
  PREDECESSORS.slice(0, label + 1).reduce((n, previous) => n + previous.length, 0),
);
const MAY_END = Array.from({ length: LABEL_COUNT }, (_, label) => !opens(label));

/** The best sequence of labels for `n` places (Viterbi); `scores` holds `LABEL_COUNT` a place, from `first` on. */
export class Decoder {
  #best = new Int32Array(64 * LABEL_COUNT);
  #from = new Uint8Array(64 * LABEL_COUNT);
  /** What each allowed step from label to label scores. */
  readonly #arcs: Int32Array;

  constructor(transitions: Int32Array) {
    this.#arcs = Int32Array.from(
      PREDECESSORS.flatMap((previous, label) => [...previous].map((p) => transitions[p * LABEL_COUNT + label]!)),
    );
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
    const froms = this.#from;
    const arcs = this.#arcs;
    const before = (i - 1) * LABEL_COUNT;
    let arc = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let most = NEVER * 2;
      let which = 0;
      for (const end = ARC_ENDS[label]!; arc < end; arc++) {
        const previous = ARC_STARTS[arc]!;
        const score = best[before + previous]! + arcs[arc]!;
        if (score > most) {
          most = score;
          which = previous;
        }
      }
      best[i * LABEL_COUNT + label] = most + scores[place * LABEL_COUNT + label]!;
      froms[i * LABEL_COUNT + label] = which;
    }
  }
}
