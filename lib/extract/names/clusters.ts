import { DataReader } from './data-file.ts';
import { hashText } from './hash.ts';
import { KeyTable } from './key-table.ts';

export const CLUSTERS_MAGIC = 'DLCL';
export const CLUSTERS_VERSION = 1;

/** Word clusters at three grains (k-means over word vectors), keyed by the hash of the lower-case word. */
export class Clusters {
  readonly #table: KeyTable;
  /** Per row: 64-way, 256-way, 1024-way low byte, 1024-way high byte. */
  readonly #values: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new DataReader(bytes, CLUSTERS_MAGIC, CLUSTERS_VERSION);
    const count = reader.varint();
    this.#table = new KeyTable(reader.keys(count));
    this.#values = reader.slice(count * 4);
  }

  /** The word's row, or -1; a hyphenated word unknown as a whole counts as its last part. */
  row(lower: string): number {
    const row = this.#table.row(hashText(lower));
    if (row >= 0) return row;
    const hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && hyphen < lower.length - 1 ? this.#table.row(hashText(lower, hyphen + 1)) : -1;
  }

  coarse(row: number): number {
    return this.#values[row * 4]!;
  }

  middle(row: number): number {
    return this.#values[row * 4 + 1]!;
  }

  fine(row: number): number {
    return this.#values[row * 4 + 2]! | (this.#values[row * 4 + 3]! << 8);
  }
}
