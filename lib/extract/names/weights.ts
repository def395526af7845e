import { DataReader } from './data-file.ts';
import { KeyTable } from './key-table.ts';
import { LABEL_COUNT } from './labels.ts';

export const WEIGHTS_MAGIC = 'DLTG';
export const WEIGHTS_VERSION = 2;

/** The trained weights: whole numbers, so that every machine marks the same names. */
export class Weights {
  /** `LABEL_COUNT` x `LABEL_COUNT`, row: the label before. */
  readonly transitions: Int32Array;
  /** How much one unit of score is in natural logarithms. */
  readonly unit: number;
  readonly #table: KeyTable;
  readonly #rows: Int8Array;

  /** Unit x 1e6, transitions, keys, then per feature a mask of labels and a byte for each label in it. */
  constructor(reader: DataReader) {
    this.unit = reader.varint() / 1e6;
    this.transitions = Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unfold(reader.varint()));
    const count = reader.varint();
    this.#table = new KeyTable(reader.keys(count));
    this.#rows = new Int8Array(count * LABEL_COUNT);
    for (let row = 0; row < count; row++) {
      const mask = reader.byte() | (reader.byte() << 8) | (reader.byte() << 16);
      for (let label = 0; label < LABEL_COUNT; label++)
        if (mask & (1 << label)) this.#rows[row * LABEL_COUNT + label] = reader.byte();
    }
  }

  /** Adds the feature's weight for each label to `scores` from `at` on. */
  addTo(scores: Int32Array, at: number, feature: number): void {
    const row = this.#table.row(feature);
    if (row < 0) return;
    const rows = this.#rows;
    const from = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += rows[from + label]!;
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
