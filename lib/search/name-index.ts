import type { Span } from '../model/span.ts';
import { openDictionary } from './dictionary.ts';
import { wordsOf } from './fold.ts';
import { nameData, type NameData, type NamedEntry } from './name-data.ts';
import type { PassageWords } from './passage-words.ts';
import { smallestOf } from './smallest.ts';
import { matchWord, qualityOf, type Leniency, type WordMatch } from './word-match.ts';

export interface NameHit {
  readonly id: string;
  /** The name or alias that matched, and its place among the entry's names (0: the preferred one). */
  readonly name: string;
  readonly index: number;
  /** Words of `name` that matched. */
  readonly matches: Span[];
  /** Above 0; only good for comparing hits of one search. */
  readonly score: number;
  /** False where a typo was forgiven. */
  readonly asTyped: boolean;
}

export interface NameIndex {
  readonly data: NameData;
  /** Best first, one hit an entry. `open`: the last word may be the beginning of one. */
  search(text: string, limit?: number, open?: boolean): NameHit[];
}

/** Names looked at for one search at most; the weightiest come first. */
const MOST = 4096;
/** Words that say little in a name. */
const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'at', 'to', 'a', 'an', 'de', 'la']);

/** With the words `known` from an index before, it costs by the names that are new, and a walk over all. */
export function createNameIndex(entries: readonly NamedEntry[], known?: PassageWords): NameIndex {
  return openNameIndex(nameData(entries, known), entries);
}

/** `entries` are those the data were made of, in the same order; they are read for hits only. */
export function openNameIndex(
  data: NameData,
  entries: { at(entry: number): Pick<NamedEntry, 'id' | 'names'> | undefined },
): NameIndex {
  const dictionary = openDictionary(data.dictionary);
  const { postings, postingOffsets, tokens, tokenOffsets, entry, nameOf, weight } = data;

  const postingCount = (t: number) => postingOffsets[t + 1]! - postingOffsets[t]!;

  function cost(word: WordMatch): number {
    let count = word.to > word.from ? postingOffsets[word.to]! - postingOffsets[word.from]! : 0;
    for (const t of word.quality.keys()) if (t < word.from || t >= word.to) count += postingCount(t);
    return count;
  }

  /** Names with a token of `word`: all of them, or the weightiest where there are too many. */
  function candidates(word: WordMatch, most: number): Iterable<number> {
    const lists: Uint32Array[] = [];
    for (const t of word.quality.keys())
      lists.push(postings.subarray(postingOffsets[t]!, postingOffsets[t + 1]!));
    for (let t = word.from; t < word.to; t++)
      lists.push(postings.subarray(postingOffsets[t]!, postingOffsets[t + 1]!));
    return smallestOf(lists, most);
  }

  /** How well name r answers the words, each word by its best token; null where fewer than `needed` are met. */
  function judge(
    r: number,
    words: readonly WordMatch[],
    needed: number,
  ): { score: number; typed: boolean; hit: boolean[] } | null {
    const from = tokenOffsets[r]!;
    const to = tokenOffsets[r + 1]!;
    const hit = new Array<boolean>(to - from).fill(false);
    let sum = 0;
    let met = 0;
    let typed = true;
    let inOrder = true;
    let before = -1;
    for (const word of words) {
      let best = 0;
      let at = -1;
      for (let k = from; k < to; k++) {
        const q = hit[k - from] ? 0 : qualityOf(word, dictionary, tokens[k]!);
        if (q <= best) continue;
        best = q;
        at = k - from;
      }
      if (at < 0) continue;
      hit[at] = true;
      met++;
      sum += best;
      typed &&= best > 0.7;
      inOrder &&= at > before;
      before = at;
    }
    if (met < needed) return null;
    const covered = met / (to - from);
    const first = hit[0] ? 0.05 : 0;
    const score =
      sum / words.length + 0.15 * covered + first + (inOrder ? 0.03 : 0) + 0.25 * weight[entry[r]!]!;
    return { score, typed, hit };
  }

  function collect(
    words: readonly WordMatch[],
    needed: number,
    drivers: readonly WordMatch[],
    limit: number,
  ): NameHit[] {
    const best = new Map<number, { r: number; score: number; typed: boolean; hit: boolean[] }>();
    const seen = new Set<number>();
    for (const driver of drivers)
      for (const r of candidates(driver, words.length === 1 ? Math.max(256, 16 * limit) : MOST)) {
        if (seen.has(r)) continue;
        seen.add(r);
        const judged = judge(r, words, needed);
        if (!judged) continue;
        const old = best.get(entry[r]!);
        if (!old || judged.score > old.score + (nameOf[r]! > nameOf[old.r]! ? 0.01 : 0))
          best.set(entry[r]!, { r, ...judged });
      }
    const ranked = [...best].sort(([a, p], [b, q]) => q.score - p.score || a - b).slice(0, limit);
    return ranked.map(([e, { r, score, typed, hit }]) => {
      const { id, names } = entries.at(e)!;
      const name = names[nameOf[r]!]!;
      const spans = wordsOf(name)
        .filter((_, i) => hit[i])
        .map(({ start, end }) => ({ start, end }));
      return { id, name, index: nameOf[r]!, matches: spans, score, asTyped: typed };
    });
  }

  function attempt(folds: readonly string[], open: boolean, leniency: Leniency, limit: number): NameHit[] {
    const words = folds.map((fold, i) =>
      matchWord(dictionary, fold, open && i === folds.length - 1, leniency),
    );
    const driver = words.toSorted((p, q) => cost(p) - cost(q))[0]!;
    return collect(words, words.length, [driver], limit);
  }

  return {
    data,
    search(text, limit = 20, open = true) {
      const all = wordsOf(text)
        .map((w) => w.fold)
        .slice(0, 12);
      const telling = all.filter((word) => !SMALL.has(word));
      const folds = telling.length > 0 ? telling : all;
      if (folds.length === 0 || limit <= 0) return [];
      const still = open && folds.at(-1) === all.at(-1);
      const hits = attempt(folds, still, 0, limit);
      // A typo that was found need not be looked for in the other words too.
      if (hits.length < limit && hits.every((hit) => hit.asTyped))
        hits.push(...fresh(attempt(folds, still, 1, limit), hits).slice(0, limit - hits.length));
      if (hits.length === 0) hits.push(...attempt(folds, still, 2, limit));
      if (hits.length > 0) return hits;
      if (folds.length === 1) return [];
      const words = folds.map((fold, i) => matchWord(dictionary, fold, still && i === folds.length - 1, 1));
      return collect(words, Math.ceil(folds.length / 2), words, limit);
    },
  };
}

/** Of `more`, the hits on entries not among `known`. */
function fresh(more: readonly NameHit[], known: readonly NameHit[]): NameHit[] {
  const ids = new Set(known.map((h) => h.id));
  return more.filter((h) => !ids.has(h.id));
}
