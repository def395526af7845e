import type { Span } from '../model/span.ts';
import { Dictionary } from './dictionary.ts';
import { wordsOf } from './fold.ts';
import { nameData, type NameData, type NamedEntry } from './name-data.ts';
import type { PassageWords } from './passage-words.ts';
import { NameRanker, type RankedName } from './rank-names.ts';
import { matchWord, type Leniency, type WordMatch } from './word-match.ts';

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

/** Words of a query that are read. */
const MOST_WORDS = 12;
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
  const dictionary = new Dictionary(data.dictionary);
  const ranker = new NameRanker(data, dictionary);
  const { postingOffsets, entry, nameOf } = data;

  /** How many names there are to look at for a word. */
  function cost(word: WordMatch): number {
    let count = postingOffsets[word.to]! - postingOffsets[word.from]!;
    for (const t of word.quality.keys())
      if (t < word.from || t >= word.to) count += postingOffsets[t + 1]! - postingOffsets[t]!;
    return count;
  }

  function rarest(words: readonly WordMatch[]): number {
    const costs = words.map(cost);
    return costs.indexOf(Math.min(...costs));
  }

  function hitOf({ name: r, score, typed, places }: RankedName): NameHit {
    const { id, names } = entries.at(entry[r]!)!;
    const name = names[nameOf[r]!]!;
    const words = wordsOf(name);
    const matches = places.map((at) => ({ start: words[at]!.start, end: words[at]!.end }));
    return { id, name, index: nameOf[r]!, matches, score, asTyped: typed };
  }

  return {
    data,
    search(text, limit = 20, open = true) {
      const all = wordsOf(text)
        .map((w) => w.fold)
        .slice(0, MOST_WORDS);
      const telling = all.filter((word) => !SMALL.has(word));
      const folds = telling.length > 0 ? telling : all;
      if (folds.length === 0 || limit <= 0) return [];
      const still = open && folds.at(-1) === all.at(-1);
      const count = folds.length;
      const matched = (leniency: Leniency) =>
        folds.map((fold, i) => matchWord(dictionary, fold, still && i === count - 1, leniency));
      const hits: RankedName[] = [];
      const attempt = (leniency: Leniency): void => {
        const words = matched(leniency);
        const without = hits.map((hit) => entry[hit.name]!);
        const [drivers, most] = [[rarest(words)], limit - hits.length];
        hits.push(...ranker.rank({ words, needed: count, most: count, drivers, limit: most, without }));
      };
      attempt(0);
      // A typo that was found need not be looked for in the other words too.
      if (hits.length < limit && hits.every((hit) => hit.typed)) attempt(1);
      if (hits.length === 0) attempt(2);
      if (hits.length === 0 && count > 1) {
        // No name answers all words.
        const needed = Math.ceil(count / 2);
        const drivers = folds.map((_, w) => w);
        hits.push(
          ...ranker.rank({ words: matched(1), needed, most: count - 1, drivers, limit, without: [] }),
        );
      }
      return hits.map(hitOf);
    },
  };
}
