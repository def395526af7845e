import { LABEL_COUNT as L } from '../../extract/names/labels.ts';
import type { CrfOptions } from './crf-options.ts';

/** Numbers a row takes: a weight a label, then the sum of each one's squared gradients so far. */
const ROW = 2 * L;
/** Added to that sum wherever it is used, so that untouched rows may stay as the system hands them out. */
const FIRST_SQUARES = 1e-3;

/**
 * The weights of every feature, once for all kinds of text and once for each kind, moved by AdaGrad steps (Duchi, Hazan
 * and Singer 2011). The two row-wise loops are most of what learning costs.
 */
export class FeatureRows {
  readonly #rows: Float32Array;
  readonly #features: number;
  readonly #rate: number;
  readonly #l2: number;

  constructor(features: number, { domains, rate, l2 }: Pick<CrfOptions, 'domains' | 'rate' | 'l2'>) {
    this.#rows = new Float32Array((1 + domains) * features * ROW);
    this.#features = features;
    this.#rate = rate;
    this.#l2 = l2;
  }

  /**
   * Adds what the features numbered `ids[from]` to `ids[to - 1]` weigh in a kind of text to the `L` numbers of `sum`,
   * written out because only local variables stay in registers.
   */
  addTo(sum: Float64Array, ids: Int32Array, from: number, to: number, domain: number): void {
    const rows = this.#rows;
    const kind = (1 + domain) * this.#features * ROW;
    let a0 = sum[0]!;
    let a1 = sum[1]!;
    let a2 = sum[2]!;
    let a3 = sum[3]!;
    let a4 = sum[4]!;
    let a5 = sum[5]!;
    let a6 = sum[6]!;
    let a7 = sum[7]!;
    let a8 = sum[8]!;
    let a9 = sum[9]!;
    let a10 = sum[10]!;
    let a11 = sum[11]!;
    let a12 = sum[12]!;
    let a13 = sum[13]!;
    let a14 = sum[14]!;
    let a15 = sum[15]!;
    let a16 = sum[16]!;
    for (let k = from; k < to; k++) {
      const p = ids[k]! * ROW;
      const q = p + kind;
      a0 += rows[p]! + rows[q]!;
      a1 += rows[p + 1]! + rows[q + 1]!;
      a2 += rows[p + 2]! + rows[q + 2]!;
      a3 += rows[p + 3]! + rows[q + 3]!;
      a4 += rows[p + 4]! + rows[q + 4]!;
      a5 += rows[p + 5]! + rows[q + 5]!;
      a6 += rows[p + 6]! + rows[q + 6]!;
      a7 += rows[p + 7]! + rows[q + 7]!;
      a8 += rows[p + 8]! + rows[q + 8]!;
      a9 += rows[p + 9]! + rows[q + 9]!;
      a10 += rows[p + 10]! + rows[q + 10]!;
      a11 += rows[p + 11]! + rows[q + 11]!;
      a12 += rows[p + 12]! + rows[q + 12]!;
      a13 += rows[p + 13]! + rows[q + 13]!;
      a14 += rows[p + 14]! + rows[q + 14]!;
      a15 += rows[p + 15]! + rows[q + 15]!;
      a16 += rows[p + 16]! + rows[q + 16]!;
    }
    sum.set([a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16]);
  }

  /** Moves both copies of the same features' weights along `gradient` for the first `count` labels of `moved`. */
  move(
    gradient: Float64Array,
    moved: Int32Array,
    count: number,
    ids: Int32Array,
    from: number,
    to: number,
    domain: number,
  ): void {
    const rows = this.#rows;
    const rate = this.#rate;
    const l2 = this.#l2;
    const kind = (1 + domain) * this.#features * ROW;
    for (let k = from; k < to; k++) {
      const p = ids[k]! * ROW;
      for (let m = 0; m < count; m++) {
        const label = moved[m]!;
        const along = gradient[label]!;
        let at = p + label;
        let g = along - l2 * rows[at]!;
        let square = rows[at + L]! + g * g;
        rows[at + L] = square;
        rows[at]! += (rate * g) / Math.sqrt(square + FIRST_SQUARES);
        at += kind;
        g = along - l2 * rows[at]!;
        square = rows[at + L]! + g * g;
        rows[at + L] = square;
        rows[at]! += (rate * g) / Math.sqrt(square + FIRST_SQUARES);
      }
    }
  }

  /** Adds `share` of the weights as they count in texts of kind 0 to `out`, `L` a feature. */
  addWeights(out: Float32Array, share: number): void {
    const rows = this.#rows;
    const kind = this.#features * ROW;
    for (let feature = 0; feature < this.#features; feature++)
      for (let label = 0, p = feature * ROW, q = feature * L; label < L; label++)
        out[q + label]! += (rows[p + label]! + rows[p + kind + label]!) * share;
  }
}
