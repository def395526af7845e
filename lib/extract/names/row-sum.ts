import { LABEL_COUNT } from './labels.ts';

/** Words of 32 bits a row takes, a byte a label. */
export const ROW_WORDS = Math.ceil(LABEL_COUNT / 4);
/** Words of 32 bits that sums take: two labels each, and how many rows they are of. */
export const SUM_WORDS = ROW_WORDS * 2;
/** Sums of so many rows of bytes fit into 16 bits. */
const MOST_ROWS = 257;
/** Added to every weight, so that a sum never borrows from its neighbour. */
const BIAS = 128;
const LANES = SUM_WORDS - 1;
const LOW = 0x00ff00ff;

const ZERO_WEIGHTS = 0x80808080 | 0;

/** Begins a row of zero weights at word `at` of `rows`. */
export function startRow(rows: Int32Array, at: number): void {
  for (let word = 0; word < ROW_WORDS; word++) rows[at + word] = ZERO_WEIGHTS;
}

/** Puts the weight of a label, the byte of -128 to 127, into the started row at word `at` of `rows`. */
export function putWeight(rows: Int32Array, at: number, label: number, byte: number): void {
  rows[at + (label >> 2)]! ^= byte << ((label & 3) * 8);
}

/**
 * Sums packed rows, two labels to a 32-bit word: the inner loop of tagging. Even and odd labels of each word of a row
 * are kept apart in words of their own, whole numbers throughout, so that the sums are exact.
 */
export class RowSum {
  readonly #lanes = new Int32Array(LANES);
  readonly #wide = new Int32Array(LABEL_COUNT);
  #rows = 0;

  /** Adds `count` rows, told by their first words in `rows`. */
  addRows(rows: Int32Array, places: Int32Array, count: number): void {
    for (let k = 0; k < count; k += MOST_ROWS) {
      const end = Math.min(count, k + MOST_ROWS);
      this.#makeRoom(end - k);
      this.#sumRows(rows, places, k, end);
    }
  }

  /** Adds sums put away by `takeSums`. */
  addSums(sums: Int32Array, at: number): void {
    this.#makeRoom(sums[at + LANES]!);
    const lanes = this.#lanes;
    for (let lane = 0; lane < LANES; lane++) lanes[lane]! += sums[at + lane]!;
  }

  /** Puts the sums, of at most 257 rows, into `SUM_WORDS` words of `out` and begins anew. */
  takeSums(out: Int32Array, at: number): void {
    out.set(this.#lanes, at);
    out[at + LANES] = this.#rows;
    this.#lanes.fill(0);
    this.#rows = 0;
  }

  /** Adds the sums to the `LABEL_COUNT` numbers of `scores` from `at` on and begins anew. */
  takeScores(scores: Int32Array, at: number): void {
    this.#widen();
    const wide = this.#wide;
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[at + label]! += wide[label]!;
      wide[label] = 0;
    }
  }

  #makeRoom(rows: number): void {
    if (this.#rows + rows > MOST_ROWS) this.#widen();
    this.#rows += rows;
  }

  #widen(): void {
    const lanes = this.#lanes;
    const bias = this.#rows * BIAS;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const lane = lanes[((label >> 2) << 1) | (label & 1)]!;
      this.#wide[label]! += ((label & 2) === 0 ? lane & 0xffff : lane >>> 16) - bias;
    }
    lanes.fill(0);
    this.#rows = 0;
  }

  /** Five words a row, written out because only local variables stay in registers. */
  #sumRows(rows: Int32Array, places: Int32Array, from: number, to: number): void {
    const lanes = this.#lanes;
    let e0 = lanes[0]!;
    let o0 = lanes[1]!;
    let e1 = lanes[2]!;
    let o1 = lanes[3]!;
    let e2 = lanes[4]!;
    let o2 = lanes[5]!;
    let e3 = lanes[6]!;
    let o3 = lanes[7]!;
    let e4 = lanes[8]!;
    for (let k = from; k < to; k++) {
      const row = places[k]!;
      const a = rows[row]!;
      const b = rows[row + 1]!;
      const c = rows[row + 2]!;
      const d = rows[row + 3]!;
      e0 = (e0 + (a & LOW)) | 0;
      o0 = (o0 + ((a >>> 8) & LOW)) | 0;
      e1 = (e1 + (b & LOW)) | 0;
      o1 = (o1 + ((b >>> 8) & LOW)) | 0;
      e2 = (e2 + (c & LOW)) | 0;
      o2 = (o2 + ((c >>> 8) & LOW)) | 0;
      e3 = (e3 + (d & LOW)) | 0;
      o3 = (o3 + ((d >>> 8) & LOW)) | 0;
      e4 = (e4 + (rows[row + 4]! & LOW)) | 0;
    }
    lanes[0] = e0;
    lanes[1] = o0;
    lanes[2] = e1;
    lanes[3] = o1;
    lanes[4] = e2;
    lanes[5] = o2;
    lanes[6] = e3;
    lanes[7] = o3;
    lanes[8] = e4;
  }
}
