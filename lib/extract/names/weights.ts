import { DataReader } from './data-file.ts';
import type { FeatureBuffer } from './features.ts';
import { MOST_FEATURES } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { RowSum } from './row-sum.ts';
import { putWeight, startRow } from './row-sum.ts';
import { WeightTable } from './weight-table.ts';

export const WEIGHTS_MAGIC = 'DLTG';
export const WEIGHTS_VERSION = 2;

/** The trained weights: whole numbers, so that every machine marks the same names. */
export class Weights {
  /** `LABEL_COUNT` x `LABEL_COUNT`, row: the label before. */
  readonly transitions: Int32Array;
  /** How much one unit of score is in natural logarithms. */
  readonly unit: number;
  readonly #table: WeightTable;
  readonly #places = new Int32Array(MOST_FEATURES);

  /** Unit x 1e6, transitions, keys, then per feature a mask of labels and a byte for each label in it. */
  constructor(reader: DataReader) {
    this.unit = reader.varint() / 1e6;
    this.transitions = Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unfold(reader.varint()));
    const count = reader.varint();
    const keys = reader.keys(count);
    const table = (this.#table = new WeightTable(count));
    const { slots } = table;
    reader.walk((bytes, from) => {
      let at = from;
      for (let row = 0; row < count; row++) {
        const place = table.claim(keys[row]!);
        startRow(slots, place);
        const mask = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
        at += 3;
        for (let left = mask; left !== 0; left &= left - 1)
          putWeight(slots, place, 31 - Math.clz32(left & -left), bytes[at++]!);
      }
      return at;
    });
  }

  /** Adds what the features weigh for each label. */
  addTo(sum: RowSum, { hashes, length }: FeatureBuffer): void {
    const count = this.#table.find(hashes, length, this.#places);
    sum.addRows(this.#table.slots, this.#places, count);
  }
}

/** The two models of tagger.bin: for the first look at an article and for the second. */
export function readTaggerData(bytes: Uint8Array): { readonly first: Weights; readonly second: Weights } {
  const reader = new DataReader(bytes, WEIGHTS_MAGIC, WEIGHTS_VERSION);
  const first = new Weights(reader);
  return { first, second: new Weights(reader) };
}

/** Zigzag: 0, -1, 1, -2, ... as 0, 1, 2, 3, ... */
function unfold(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}
