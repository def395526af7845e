import { join } from './hash.ts';
import { continues, LABEL_COUNT, LAST, OUTSIDE, partOf, typeIndexOf, UNIT } from './labels.ts';
import type { Passage } from './passage.ts';

/** Longest name, in pieces, that is looked for again. */
const LONGEST = 7;

/** A place that belongs to a name the article has elsewhere: which type, which part (BILU), how often. */
export interface Echo {
  readonly type: number;
  readonly part: number;
  readonly count: number;
}

/** How the first look labelled each word and each name of an article. */
export class NameVotes {
  /** Per lower-case word: how often it got each label, capitals only. */
  readonly #words = new Map<number, Uint16Array>();
  /** Per name, as its exact words' joined hashes: how often it was found as each type. */
  readonly #names = new Map<number, Uint16Array>();
  readonly #acronyms = new Map<number, number>();

  constructor(passages: readonly Passage[], labels: readonly Uint8Array[]) {
    passages.forEach((passage, p) => this.#read(passage, labels[p]!));
  }

  #read(passage: Passage, labels: Uint8Array): void {
    const { words } = passage;
    let from = 0;
    for (let i = 0; i < words.length; i++) {
      const label = labels[i]!;
      if (words[i]!.hasCapital) tally(this.#words, words[i]!.norm, LABEL_COUNT)[label]!++;
      if (label === OUTSIDE) continue;
      if (!continues(label)) from = i;
      const part = partOf(label);
      if (part !== LAST && part !== UNIT) continue;
      let key = words[from]!.exact;
      for (let k = from + 1; k <= i; k++) key = join(key, words[k]!.exact);
      tally(this.#names, key, 4)[typeIndexOf(label)]!++;
      const short = words[i + 2];
      if (
        words[i + 1]?.text === '(' &&
        short &&
        words[i + 3]?.text === ')' &&
        short.text[0] === words[from]!.text[0]
      )
        this.#acronyms.set(short.exact, typeIndexOf(label));
    }
  }

  /** How often the word got each label; a shared array, not to be kept. */
  word(norm: number): Uint16Array | undefined {
    return this.#words.get(norm);
  }

  /** The type of the name this acronym was given for in brackets, or -1. */
  acronym(exact: number): number {
    return this.#acronyms.get(exact) ?? -1;
  }

  /** For each place of a passage the name it repeats, the longest first; `labels` are its own, which don't count. */
  echoes({ words }: Passage, labels: Uint8Array): (Echo | undefined)[] {
    const out = new Array<Echo | undefined>(words.length);
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.hasCapital) continue;
      let key = words[i]!.exact;
      let best: Echo | undefined;
      let end = i;
      for (let j = i; j < Math.min(words.length, i + LONGEST); j++) {
        if (j > i) key = join(key, words[j]!.exact);
        const found = this.#names.get(key);
        if (!found) continue;
        const own = isWhole(labels, i, j) ? typeIndexOf(labels[i]!) : -1;
        const echo = strongest(found, own);
        if (echo) [best, end] = [echo, j];
      }
      if (!best) continue;
      for (let k = i; k <= end; k++)
        out[k] = { ...best, part: i === end ? UNIT : k === i ? 0 : k === end ? LAST : 1 };
      i = end;
    }
    return out;
  }
}

/** True where `labels` mark just the places [from, to] as one name. */
function isWhole(labels: Uint8Array, from: number, to: number): boolean {
  if (labels[from] === OUTSIDE || continues(labels[from]!)) return false;
  for (let i = from + 1; i <= to; i++) if (!continues(labels[i]!)) return false;
  const part = partOf(labels[to]!);
  return part === LAST || (part === UNIT && from === to);
}

function strongest(counts: Uint16Array, own: number): Echo | undefined {
  let type = -1;
  let most = 0;
  for (let t = 0; t < counts.length; t++) {
    const count = counts[t]! - (t === own ? 1 : 0);
    if (count > most) [type, most] = [t, count];
  }
  return most > 0 ? { type, part: 0, count: Math.min(most, 3) } : undefined;
}

function tally(map: Map<number, Uint16Array>, key: number, size: number): Uint16Array {
  let counts = map.get(key);
  if (!counts) map.set(key, (counts = new Uint16Array(size)));
  return counts;
}
