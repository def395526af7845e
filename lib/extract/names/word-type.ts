import type { Clusters } from './clusters.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** How a word is capitalised. */
export const CAPITALS = { none: 0, initial: 1, all: 2, mixed: 3, digit: 4, mark: 5 } as const;

/** Everything about a word that does not depend on where it stands; made once and kept. */
export interface WordType {
  readonly text: string;
  readonly lower: string;
  /** Hash of the lower-case word as the lexicon keys it. */
  readonly key: number;
  /** Hash of the lower-case word, its digits all read as 0. */
  readonly norm: number;
  readonly exact: number;
  /** Hash of the word with letters and digits replaced by their kind; `short` without repetitions. */
  readonly shape: number;
  readonly short: number;
  readonly capitals: number;
  readonly hasCapital: boolean;
  /** Lexicon bits of the word alone. */
  readonly classes: number;
  /** Clusters, -1 where unknown. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  /** Weights of its own features at the offsets -2 to 2, as `RowSum` puts sums away; filled in by the model. */
  sums: Int32Array | null;
}

/** Stands before and after every sentence. */
export const EDGE = '\u0002';

const CACHE = 40_000;

export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #clusters: Clusters;
  #words = new Map<string, WordType>();

  constructor(lexicon: Lexicon, clusters: Clusters) {
    this.#lexicon = lexicon;
    this.#clusters = clusters;
  }

  word(text: string): WordType {
    const known = this.#words.get(text);
    if (known) return known;
    if (this.#words.size >= CACHE) this.#words = new Map();
    const made = this.#make(text);
    this.#words.set(text, made);
    return made;
  }

  #make(text: string): WordType {
    const lower = text.toLowerCase().replace(/[’ʼ`]/g, "'");
    const shape = shapeOf(text);
    const row = this.#clusters.row(lower);
    const key = hashText(lower);
    const hasCapital = /\p{Lu}/u.test(text);
    return {
      text,
      lower,
      key,
      norm: /\d/.test(lower) ? hashText(lower.replace(/\d/g, '0')) : key,
      exact: hashText(text),
      shape: hashText(shape),
      short: hashText(shape.replace(/(.)\1+/g, '$1')),
      capitals: capitalsOf(text, hasCapital),
      hasCapital,
      classes: this.#classes(lower, key),
      coarse: row < 0 ? -1 : this.#clusters.coarse(row),
      middle: row < 0 ? -1 : this.#clusters.middle(row),
      fine: row < 0 ? -1 : this.#clusters.fine(row),
      sums: null,
    };
  }

  #classes(lower: string, key: number): number {
    const own = this.#lexicon.classes(key);
    if (own !== 0 || !/[\u0080-\uffff]/.test(lower)) return own;
    return this.#lexicon.classes(hashText(lower.normalize('NFD').replace(/\p{M}/gu, '')));
  }
}

function shapeOf(text: string): string {
  let out = '';
  for (const char of text.slice(0, 24)) {
    const code = char.charCodeAt(0);
    if (code >= 97 && code <= 122) out += 'x';
    else if (/\p{Lu}/u.test(char)) out += 'X';
    else if (/\p{L}/u.test(char)) out += 'x';
    else if (/\p{N}/u.test(char)) out += 'd';
    else out += char === '’' ? "'" : char;
  }
  return out;
}

function capitalsOf(text: string, hasCapital: boolean): number {
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? CAPITALS.digit : CAPITALS.mark;
  if (!hasCapital) return CAPITALS.none;
  if (!/\p{Ll}/u.test(text)) return text.length > 1 ? CAPITALS.all : CAPITALS.initial;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? CAPITALS.initial : CAPITALS.mixed;
}
