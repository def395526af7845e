import type { Token } from './document.ts';
import { type Lexeme, Lexemes } from './lexemes.ts';
import { TagRules } from './tag-rules.ts';
import { type Unit, Units } from './units.ts';
import { readWinkModel } from './wink-model.ts';

/** A token before its sentence is known. */
export type Loose = Omit<Token, 'sentence'> & { sentence: number };

const HASH_PRIME = 0x01000193;

/** Where the characters of a lexeme must be looked for. */
const UNKNOWN = -1;

/**
 * Tokens, lemmas and tags as wink-nlp 2.4 gives them to a text that is the first it reads; what depends on a word alone is
 * worked out once a word.
 */
export class WordTagger {
  readonly #lexemes: Lexemes;
  readonly #units: Units;
  readonly #rules: readonly TagRules[];
  /** Of the text that is being read: lexemes, where each begins, and its tag. */
  readonly #row: Lexeme[] = [];
  readonly #starts: number[] = [];
  #tags = new Uint8Array(1024);

  constructor() {
    const model = readWinkModel();
    this.#lexemes = new Lexemes(model);
    this.#units = new Units(model, this.#lexemes);
    this.#rules = model.machines.map((json) => new TagRules(json));
  }

  /** Adds the tokens of `text` from `from` to `to`; white space is none. */
  read(text: string, from: number, to: number, out: Loose[]): void {
    this.#row.length = this.#starts.length = 0;
    this.#split(text, from, to);
    this.#tag();
    this.#write(text, from, to, out);
  }

  /** Parts the text at spaces and around runs of line breaks and tabs. */
  #split(text: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        at++;
        continue;
      }
      const first = at;
      const isBlank = isBreak(code);
      let hash = 0;
      for (
        let next = code;
        at < to && !isSpace(next) && isBreak(next) === isBlank;
        next = text.charCodeAt(++at)
      )
        hash = Math.imul(hash ^ next, HASH_PRIME);
      this.#add(this.#units.of(text, first, at, hash), first);
    }
  }

  #add({ lexemes, starts }: Unit, first: number): void {
    for (let k = 0; k < lexemes.length; k++) {
      this.#row.push(lexemes[k]!);
      this.#starts.push(starts === null ? UNKNOWN : first + starts[k]!);
    }
  }

  #tag(): void {
    const row = this.#row;
    const n = row.length;
    if (this.#tags.length < n) this.#tags = new Uint8Array(n * 2);
    const tags = this.#tags;
    for (let i = 0; i < n; i++) tags[i] = row[i]!.tag;
    for (const rules of this.#rules) rules.correct(tags, row, n);
  }

  #write(text: string, from: number, to: number, out: Loose[]): void {
    const row = this.#row;
    const starts = this.#starts;
    const tags = this.#tags;
    let cursor = from;
    // False while something before the next token may have been passed over.
    let isWhole = true;
    for (let i = 0; i < row.length; i++) {
      const lexeme = row[i]!;
      if (lexeme.blank) continue;
      const value = lexeme.text;
      let start = starts[i]!;
      if (start === UNKNOWN || !isWhole) {
        const found = text.indexOf(value, cursor);
        isWhole = found === start;
        start = found;
      }
      if (start < 0 || start + value.length > to) continue;
      cursor = start + value.length;
      if ((value === "'" || value === '`') && doublesMark(out, value, start)) continue;
      const tag = lexeme.isFixed ? lexeme.tag : tags[i]!;
      out.push({
        start,
        end: cursor,
        text: value,
        lower: lexeme.lower,
        lemma: this.#lexemes.lemma(lexeme, tag),
        pos: this.#lexemes.tags[tag]!,
        sentence: -1,
      });
    }
  }
}

/** Two single marks side by side stand for a double one, as wire services send it; they become one token. */
function doublesMark(out: Loose[], mark: string, start: number): boolean {
  const before = out.at(-1);
  if (before?.text !== mark || before.end !== start) return false;
  const text = mark + mark;
  out[out.length - 1] = { ...before, end: start + 1, text, lower: text, lemma: text, pos: 'PUNCT' };
  return true;
}

/** Spaces that wink-nlp parts words at; it counts the plain one and some of other widths. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32;
  return (
    code === 0xa0 ||
    (code >= 0x2002 && code <= 0x2005) ||
    code === 0x2009 ||
    code === 0x200a ||
    code === 0x202f ||
    code === 0x205f
  );
}

function isBreak(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}
