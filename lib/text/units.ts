import type { Lexeme, Lexemes } from './lexemes.ts';
import type { TokenSink, WinkModel } from './wink-model.ts';

/** What a run of characters between spaces is made of. */
export interface Unit {
  readonly run: string;
  readonly lexemes: readonly Lexeme[];
  /** Where each lexeme begins in the run; null where their characters do not fill the run from end to end. */
  readonly starts: readonly number[] | null;
}

/** The first kinds of runs that wink-nlp looks for, within ASCII. */
const WORD = /^[A-Za-z]+[.,;:!?"\])}/]?$/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

const FOUND = 1;
const MOST = 40_000;
const LONGEST = 100;

/** Cuts runs of characters into lexemes by wink's tokenizer, and remembers them: what it makes of a run depends on nothing else. */
export class Units {
  /** By hash; of two runs of one hash, the later one. */
  readonly #known = new Map<number, Unit>();
  readonly #sink: TokenSink;
  readonly #model: WinkModel;
  readonly #all: Lexemes;
  #lexemes: Lexeme[] = [];

  constructor(model: WinkModel, lexemes: Lexemes) {
    this.#model = model;
    this.#all = lexemes;
    this.#sink = {
      _addTokenIfInCache: (text) => {
        const found = lexemes.find(text);
        if (found === null) return 0;
        this.#lexemes.push(...found);
        return FOUND;
      },
      _addToken: (text, category) => void this.#lexemes.push(lexemes.one(text, category)),
      isLexeme: (text) => lexemes.has(text),
    };
  }

  /** The unit of the characters of `text` from `first` to `last`, whose `hash` is any number made of them alone. */
  of(text: string, first: number, last: number, hash: number): Unit {
    const known = this.#known.get(hash);
    if (known !== undefined && known.run.length === last - first && text.startsWith(known.run, first))
      return known;
    const run = text.slice(first, last);
    const lexemes = this.#plain(run) ?? this.#cut(run);
    const unit = { run, lexemes, starts: startsIn(run, lexemes) };
    if (run.length > LONGEST) return unit;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(hash, unit);
    return unit;
  }

  /** What most runs are, for which wink-nlp tries a dozen expressions: words, one mark behind, and numbers. */
  #plain(run: string): readonly Lexeme[] | null {
    const known = this.#all.find(run);
    if (known !== null) return known;
    const { word, number, punctuation } = this.#model.categories;
    if (NUMBER.test(run)) return [this.#all.one(run, number)];
    if (!WORD.test(run)) return null;
    if (isLetter(run.charCodeAt(run.length - 1))) return [this.#all.one(run, word)];
    if (run.length < 3) return null;
    return [this.#all.one(run.slice(0, -1), word), this.#all.one(run.slice(-1), punctuation)];
  }

  #cut(run: string): readonly Lexeme[] {
    this.#lexemes = [];
    this.#model.tokenize(this.#sink, run);
    return this.#lexemes;
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function startsIn(run: string, lexemes: readonly Lexeme[]): number[] | null {
  const starts: number[] = [];
  let at = 0;
  for (const { text, blank } of lexemes) {
    if (blank || !run.startsWith(text, at)) return null;
    starts.push(at);
    at += text.length;
  }
  return at === run.length ? starts : null;
}
