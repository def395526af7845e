import type { Span } from '../model/span.ts';
import { Dictionary } from './dictionary.ts';
import { wordsOf } from './fold.ts';
import { postingsOf } from './name-data.ts';
import { PassageWords } from './passage-words.ts';
import { matchWord, qualityOf, type Leniency, type WordMatch } from './word-match.ts';

export interface TextQuery {
  readonly words: readonly string[];
  readonly phrases?: readonly string[];
  readonly not?: readonly string[];
  /** The last word may be the beginning of one. */
  readonly open?: boolean;
}

export interface TextHit {
  /** Index of the passage. */
  readonly passage: number;
  readonly score: number;
  readonly matches: Span[];
}

export interface TextIndex {
  /** Passages that hold all words and phrases and nothing of `not`, best first; `total` counts those beyond `limit` too. */
  search(
    query: TextQuery,
    limit?: number,
    allowed?: (passage: number) => boolean,
  ): { total: number; hits: TextHit[] };
}

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** Beginnings are expanded into this many tokens at most. */
const EXPANDED = 2000;

/**
 * An inverted index over sentences and headlines; ranks by BM25, phrases by their words standing side by side. With the
 * words `known` from an index before, it costs by the passages that are new, and a walk over all.
 */
export function createTextIndex(passages: readonly string[], known = new PassageWords()): TextIndex {
  const { dictionary: data, tokens, starts, numberOf } = known.update(passages);
  const dictionary = new Dictionary(data);
  const { postings, postingOffsets } = postingsOf(dictionary.size, tokens, starts);
  const meanLength = Math.max(1, tokens.length / Math.max(1, passages.length));

  function tokensOf(word: WordMatch): number[] {
    const out = new Set(word.quality.keys());
    for (let t = word.from; t < word.to && out.size < EXPANDED; t++) out.add(t);
    return [...out];
  }

  function passagesWith(all: readonly number[]): Set<number> {
    const out = new Set<number>();
    for (const t of all)
      for (let k = postingOffsets[t]!; k < postingOffsets[t + 1]!; k++) out.add(postings[k]!);
    return out;
  }

  /** First word of each place in passage p where the phrase's tokens follow one another. */
  function placesOf(phrase: readonly number[], p: number): number[] {
    const out: number[] = [];
    for (let k = starts[p]!; k + phrase.length <= starts[p + 1]!; k++) {
      let i = 0;
      while (i < phrase.length && tokens[k + i] === phrase[i]) i++;
      if (i === phrase.length) out.push(k - starts[p]!);
    }
    return out;
  }

  /** Null where a word of it is in no passage. */
  function phraseOf(text: string): number[] | null {
    const phrase = wordsOf(text).map((w) => numberOf(w.fold));
    return phrase.includes(-1) ? null : phrase;
  }

  function passagesWithPhrase(phrase: readonly number[]): Set<number> {
    const rarest = phrase.toSorted(
      (a, b) => postingOffsets[a + 1]! - postingOffsets[a]! - postingOffsets[b + 1]! + postingOffsets[b]!,
    )[0]!;
    return new Set([...passagesWith([rarest])].filter((p) => placesOf(phrase, p).length > 0));
  }

  function matching(
    words: readonly WordMatch[],
    phrases: readonly number[][],
    not: readonly string[],
  ): Set<number> {
    const sets = [...words.map((w) => passagesWith(tokensOf(w))), ...phrases.map(passagesWithPhrase)].sort(
      (a, b) => a.size - b.size,
    );
    let found = sets[0] ?? new Set<number>();
    for (const other of sets.slice(1)) found = found.intersection(other);
    for (const text of not) {
      const phrase = phraseOf(text);
      if (phrase && phrase.length > 0) found = found.difference(passagesWithPhrase(phrase));
    }
    return found;
  }

  function judge(p: number, words: readonly WordMatch[], phrases: readonly number[][]): TextHit {
    const spans = wordsOf(passages[p]!);
    const marked = new Set<number>();
    const length = starts[p + 1]! - starts[p]!;
    let score = 0;
    for (const word of words) {
      let best = 0;
      for (let k = 0; k < length; k++) {
        const t = tokens[starts[p]! + k]!;
        const quality = qualityOf(word, dictionary, t);
        if (quality === 0) continue;
        marked.add(k);
        best = Math.max(best, quality * rarity(postingOffsets[t + 1]! - postingOffsets[t]!));
      }
      score += best;
    }
    for (const phrase of phrases)
      for (const place of placesOf(phrase, p)) {
        phrase.forEach((t, i) => {
          if (!marked.has(place + i)) score += 1.5 * rarity(postingOffsets[t + 1]! - postingOffsets[t]!);
          marked.add(place + i);
        });
      }
    const normalised = (score * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / meanLength));
    const matches = [...marked]
      .sort((a, b) => a - b)
      .map((k) => ({ start: spans[k]!.start, end: spans[k]!.end }));
    return { passage: p, score: normalised, matches };
  }

  const rarity = (count: number) => Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));

  return {
    search({ words, phrases = [], not = [], open = false }, limit = 20, allowed = () => true) {
      const folds = words.flatMap((w) => wordsOf(w).map((x) => x.fold));
      const wanted = phrases.map(phraseOf);
      if (wanted.includes(null)) return { total: 0, hits: [] };
      const known = wanted.filter((p) => p !== null && p.length > 0) as number[][];
      if (folds.length + known.length === 0) return { total: 0, hits: [] };
      const tries: readonly Leniency[] = folds.length > 0 ? [0, 1, 2] : [0];
      for (const leniency of tries) {
        const matched = folds.map((fold, i) =>
          matchWord(dictionary, fold, open && i === folds.length - 1, leniency),
        );
        const found = [...matching(matched, known, not)].filter(allowed);
        if (found.length === 0) continue;
        const hits = found
          .map((p) => judge(p, matched, known))
          .sort((a, b) => b.score - a.score || a.passage - b.passage);
        return { total: hits.length, hits: hits.slice(0, limit) };
      }
      return { total: 0, hits: [] };
    },
  };
}
