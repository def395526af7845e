import { placesBefore } from '../model/changed-rows.ts';
import { dictionaryOf, type DictionaryData } from './dictionary-data.ts';
import { wordsOf } from './fold.ts';

/** Passages as the numbers of their words. */
export interface Worded {
  readonly dictionary: DictionaryData;
  /** Words of passage p in order, as numbers of the dictionary: `tokens[starts[p] .. starts[p + 1])`. */
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  /** The number of a folded word, or -1. */
  numberOf(word: string): number;
}

/** Takes passages apart, again and again as they become more: those that are the same are not read twice. */
export class PassageWords {
  /** Every word ever seen has a number of its own, by which `#tokens` are kept. */
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #passages: readonly string[] = [];
  #tokens = new Uint32Array(0);
  #starts = new Uint32Array(1);
  /** All numbers, in order of their words, and of their words read backwards. */
  #byStart: readonly number[] = [];
  #byEnd: readonly number[] = [];

  update(passages: readonly string[]): Worded {
    this.#read(passages);
    this.#sort();
    const isUsed = new Uint8Array(this.#words.length);
    for (let k = 0; k < this.#tokens.length; k++) isUsed[this.#tokens[k]!] = 1;
    const sorted = this.#byStart.filter((n) => isUsed[n] === 1);
    const rank = new Int32Array(this.#words.length).fill(-1);
    sorted.forEach((n, place) => (rank[n] = place));
    const byEnding = Uint32Array.from(this.#byEnd.filter((n) => isUsed[n] === 1).map((n) => rank[n]!));
    const tokens = new Uint32Array(this.#tokens.length);
    for (let k = 0; k < tokens.length; k++) tokens[k] = rank[this.#tokens[k]!]!;
    return {
      dictionary: dictionaryOf(
        sorted.map((n) => this.#words[n]!),
        byEnding,
      ),
      tokens,
      starts: this.#starts,
      numberOf: (word) => rank[this.#numbers.get(word) ?? -1] ?? -1,
    };
  }

  #read(passages: readonly string[]): void {
    const before = placesBefore(this.#passages, passages);
    const starts = new Uint32Array(passages.length + 1);
    const fresh = new Map<number, readonly number[]>();
    for (let p = 0; p < passages.length; p++) {
      const was = before[p]!;
      if (was < 0)
        fresh.set(
          p,
          wordsOf(passages[p]!).map((word) => this.#numberFor(word.fold)),
        );
      const length = was < 0 ? fresh.get(p)!.length : this.#starts[was + 1]! - this.#starts[was]!;
      starts[p + 1] = starts[p]! + length;
    }
    const tokens = new Uint32Array(starts[passages.length]!);
    for (let p = 0; p < passages.length; p++) {
      const was = before[p]!;
      if (was < 0) tokens.set(fresh.get(p)!, starts[p]);
      else
        for (let k = this.#starts[was]!, to = starts[p]!; k < this.#starts[was + 1]!;)
          tokens[to++] = this.#tokens[k++]!;
    }
    [this.#passages, this.#tokens, this.#starts] = [passages, tokens, starts];
  }

  #numberFor(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#words.push(word) - 1));
    return number;
  }

  #sort(): void {
    const words = this.#words;
    const fresh = Array.from(
      { length: words.length - this.#byStart.length },
      (_, i) => this.#byStart.length + i,
    );
    if (fresh.length === 0) return;
    this.#byStart = merged(this.#byStart, fresh, (a, b) => (words[a]! < words[b]! ? -1 : 1));
    this.#byEnd = merged(this.#byEnd, fresh, (a, b) => compareEnds(words[a]!, words[b]!));
  }
}

/** Puts `fresh` in order into a list that is. */
function merged(
  sorted: readonly number[],
  fresh: readonly number[],
  compare: (a: number, b: number) => number,
): number[] {
  const out: number[] = [];
  let at = 0;
  for (const number of fresh.toSorted(compare)) {
    while (at < sorted.length && compare(sorted[at]!, number) < 0) out.push(sorted[at++]!);
    out.push(number);
  }
  while (at < sorted.length) out.push(sorted[at++]!);
  return out;
}

/** As two words would be ordered if they were written backwards. */
function compareEnds(a: string, b: string): number {
  for (let i = 1; i <= a.length && i <= b.length; i++) {
    const d = a.charCodeAt(a.length - i) - b.charCodeAt(b.length - i);
    if (d !== 0) return d;
  }
  return a.length - b.length;
}
