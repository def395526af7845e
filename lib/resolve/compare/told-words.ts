import { nameWords, normaliseName } from '../../text/normalise.ts';
import { shingles } from '../../text/shingles.ts';
import type { Source } from '../item.ts';

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

const known = new WeakMap<Source, Uint32Array>();

/** The longer words that stand beside one another in an article, as sorted hashes of pairs: what tells a story from others. */
export function neighbours(source: Source): Uint32Array {
  const kept = known.get(source);
  if (kept) return kept;
  const words = nameWords(normaliseName(source.article.text)).filter((w) => w.length >= LEAST_LETTERS);
  const sorted = Uint32Array.from(shingles(words.join(' '), 2)).sort();
  known.set(source, sorted);
  return sorted;
}

/** Cosine of two sets: those in both over the geometric mean of the sizes. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / Math.sqrt(a.length * b.length || 1);
}
