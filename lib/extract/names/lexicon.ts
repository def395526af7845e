import { DataReader } from './data-file.ts';
import { hashText, join } from './hash.ts';
import { KeyTable } from './key-table.ts';

export const LEXICON_MAGIC = 'DLLX';
export const LEXICON_VERSION = 1;

/** What a word or phrase can be, a bit each; a data file is only readable with the list it was made with. */
export const LEXICON_CLASSES = [
  'village',
  'town',
  'city',
  'metropolis',
  'place-alias',
  'country',
  'admin-area',
  'landform',
  'demonym',
  'given-name',
  'surname',
  'name-part',
  'full-person',
  'body-head',
  'company-suffix',
  'state-body',
  'body-instance',
  'title',
  'role',
  'event-head',
  'place-head',
  'calendar',
  'common-noun',
  'common-other',
  'proper-only',
  'outlet',
  'company',
  'known-body',
  'team',
  'group-noun',
] as const;
export type LexiconClass = (typeof LEXICON_CLASSES)[number];

export function classBit(name: LexiconClass): number {
  return 1 << LEXICON_CLASSES.indexOf(name);
}

/** Longest phrase, in words, that the lexicon holds. */
export const LONGEST_PHRASE = 4;

/** The key of a phrase is its words' hashes joined from the left. */
export function phraseKey(lowerWords: readonly string[]): number {
  return lowerWords.slice(1).reduce((key, word) => join(key, hashText(word)), hashText(lowerWords[0]!));
}

/** Classes of words and phrases of up to four words, keyed by hashes of their lower-case words. */
export class Lexicon {
  readonly #table: KeyTable;
  readonly #combination: Uint8Array;
  readonly #masks: Int32Array;

  constructor(bytes: Uint8Array) {
    const reader = new DataReader(bytes, LEXICON_MAGIC, LEXICON_VERSION);
    this.#masks = Int32Array.from({ length: reader.varint() }, () => reader.varint());
    const count = reader.varint();
    this.#table = new KeyTable(reader.keys(count));
    this.#combination = reader.slice(count * 2);
  }

  /** The class bits of a phrase by its key; 0 where unknown. */
  classes(key: number): number {
    const row = this.#table.row(key);
    if (row < 0) return 0;
    return this.#masks[this.#combination[row * 2]! | (this.#combination[row * 2 + 1]! << 8)]!;
  }
}
