import { Best } from './best.ts';
import type { Dictionary } from './dictionary.ts';
import type { NameData } from './name-data.ts';
import { TokenQualities } from './token-qualities.ts';
import { startQuality, type WordMatch } from './word-match.ts';

export interface RankedName {
  readonly name: number;
  readonly score: number;
  /** False where a typo was forgiven. */
  readonly typed: boolean;
  /** Which of its words matched, in order. */
  readonly places: readonly number[];
}

export interface Ranking {
  /** Only the last may be open. */
  readonly words: readonly WordMatch[];
  /** A name must answer this many of the words, and is known to answer no more than `most`. */
  readonly needed: number;
  readonly most: number;
  /** Of which words names are looked at: every name sought must answer one of these. */
  readonly drivers: readonly number[];
  readonly limit: number;
  /** Entries that are not wanted. */
  readonly without: Iterable<number>;
}

const COVERED = 0.15;
const FIRST = 0.05;
const IN_ORDER = 0.03;
const WEIGHT = 0.25;
/** So much better an alias must match than a name before it to be shown in its place. */
const BETTER = 0.01;
/** Matches better than this are as typed. */
const TYPED = 0.7;
/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * Finds the best names for a query, one an entry: by how well each word matched, how much of the name is covered, order
 * and weight. Gives the very ones that judging every name would; but a list of names ends where what is left of it,
 * lighter and lighter, cannot be among the best any more, and only names that hold enough of the words are judged.
 */
export class NameRanker {
  readonly #data: NameData;
  readonly #qualities: TokenQualities;
  #count = 0;
  #needed = 0;
  #most = 0;
  readonly #best = new Best();
  #seen = new Set<number>();
  /** Of the name judged last: which of its words are taken, and whether all words of the query were as typed. */
  #taken = new Uint8Array(16);
  #typed = true;

  constructor(data: NameData, dictionary: Dictionary) {
    this.#data = data;
    this.#qualities = new TokenQualities(dictionary);
  }

  rank({ words, needed, most, drivers, limit, without }: Ranking): RankedName[] {
    this.#qualities.take(words);
    this.#count = words.length;
    this.#needed = needed;
    this.#most = most;
    this.#best.restart(limit);
    this.#seen = new Set(without);
    for (const w of drivers) {
      const { quality, from, to } = words[w]!;
      const rest = restOf(words, w, most);
      quality.forEach((_, t) => this.#walk(t, w, rest));
      for (let t = from; t < to; t++) if (!quality.has(t)) this.#walk(t, w, rest);
    }
    return this.#best.take().map((name) => this.#told(name));
  }

  #told(name: number): RankedName {
    const { tokenOffsets } = this.#data;
    const score = this.#judge(name);
    const places: number[] = [];
    for (let at = 0; at < tokenOffsets[name + 1]! - tokenOffsets[name]!; at++)
      if (this.#taken[at] === 1) places.push(at);
    return { name, score, typed: this.#typed, places };
  }

  /** Looks at the names with token t, by which they answer word w; `rest` is what the other words add at best. */
  #walk(t: number, w: number, rest: number): void {
    const { postings, postingOffsets, tokenOffsets, entry, weight } = this.#data;
    const best = this.#best;
    const reach = (this.#qualities.of(t, w) + rest) / this.#count + FIRST + IN_ORDER + ROUNDING;
    const end = postingOffsets[t + 1]!;
    for (let k = postingOffsets[t]!; k < end; k++) {
      const r = postings[k]!;
      if (best.isFull) {
        const heaviest = reach + WEIGHT * weight[entry[r]!]!;
        if (!best.takes(r, heaviest + COVERED)) return;
        const length = tokenOffsets[r + 1]! - tokenOffsets[r]!;
        if (length > this.#most && !best.takes(r, heaviest + COVERED * (this.#most / length))) continue;
      }
      if (this.#needed === 1 || this.#held(r) >= this.#needed) this.#addEntry(r);
    }
  }

  /** How many words of the query name r may answer. */
  #held(r: number): number {
    const { tokens, tokenOffsets } = this.#data;
    const end = tokenOffsets[r + 1]!;
    let words = 0;
    for (let k = tokenOffsets[r]!; k < end; k++) words |= this.#qualities.wordsOf(tokens[k]!);
    let count = 0;
    for (; words !== 0; words &= words - 1) count++;
    return count;
  }

  /** Looks at all names of the entry of name r, since a better one may stand beside it. */
  #addEntry(r: number): void {
    const { entry } = this.#data;
    const e = entry[r]!;
    if (this.#seen.has(e)) return;
    this.#seen.add(e);
    let name = r;
    while (name > 0 && entry[name - 1] === e) name--;
    let chosen = -1;
    let score = 0;
    for (; name < entry.length && entry[name] === e; name++) {
      const its = this.#judge(name);
      if (its > (chosen < 0 ? 0 : score + BETTER)) {
        chosen = name;
        score = its;
      }
    }
    if (chosen >= 0) this.#best.add(chosen, score);
  }

  /** The score of name r, each word by the best token that is still free; 0 where too few are met. */
  #judge(r: number): number {
    const { tokens, tokenOffsets, entry, weight } = this.#data;
    const count = this.#count;
    const from = tokenOffsets[r]!;
    const length = tokenOffsets[r + 1]! - from;
    if (length > this.#taken.length) this.#taken = new Uint8Array(2 * length);
    const taken = this.#taken;
    taken.fill(0, 0, length);
    this.#typed = true;
    let sum = 0;
    let met = 0;
    let inOrder = true;
    let before = -1;
    for (let w = 0; w < count; w++) {
      let best = 0;
      let at = -1;
      for (let k = 0; k < length; k++) {
        if (taken[k] === 1) continue;
        const quality = this.#qualities.of(tokens[from + k]!, w);
        if (quality <= best) continue;
        best = quality;
        at = k;
      }
      if (at < 0) continue;
      taken[at] = 1;
      met++;
      sum += best;
      if (best <= TYPED) this.#typed = false;
      if (at <= before) inOrder = false;
      before = at;
    }
    if (met < this.#needed) return 0;
    const first = taken[0] === 1 ? FIRST : 0;
    return (
      sum / count + COVERED * (met / length) + first + (inOrder ? IN_ORDER : 0) + WEIGHT * weight[entry[r]!]!
    );
  }
}

/** What the words of a query other than w add at best to the sum of qualities, where `most` are answered. */
function restOf(words: readonly WordMatch[], w: number, most: number): number {
  if (words.length === 1) return 0;
  const others = words.toSpliced(w, 1).map(highestOf);
  if (most < words.length) others.sort((a, b) => b - a).length = most - 1;
  let sum = 0;
  for (const quality of others) sum += quality;
  return sum;
}

/** No token has a better quality for a word. */
function highestOf(word: WordMatch): number {
  let highest = word.from < word.to ? startQuality(word, word.length) : 0;
  for (const quality of word.quality.values()) if (quality > highest) highest = quality;
  return highest;
}
