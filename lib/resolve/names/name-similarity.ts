import { editDistance } from '../../text/similarity.ts';
import { compareWords } from './word-relation.ts';

/** Words shorter than this weigh as if they had this many letters. */
const LEAST_WEIGHT = 3;
/** Names of unlike numbers of words that agree so far over all letters are one, cut differently. */
const RUN_TOGETHER = 0.85;
/** Share of the weight that a word missing on one side costs. */
const MISSING = { person: 0.15, body: 0.55 } as const;

export interface NameSimilarity {
  /** 0 to 1, over all words by length. */
  readonly overall: number;
  /** Of the two words that agree least; two names that differ by a whole word are seldom one. */
  readonly worst: number;
}

/**
 * How alike two names are letter for letter: words aligned one to one in any order, or both run together (so that
 * "Patr ushev" and "Patrushev" agree). For asking and for finding, never for joining by itself.
 */
export function nameSimilarity(
  a: readonly string[],
  b: readonly string[],
  kind: 'person' | 'body',
): NameSimilarity {
  const words = aligned(a, b, kind);
  const letters = a.length === b.length && a.length > 1 ? 0 : runTogether(a.join(''), b.join(''));
  return letters >= RUN_TOGETHER && letters > words.overall ? { overall: letters, worst: letters } : words;
}

function aligned(a: readonly string[], b: readonly string[], kind: 'person' | 'body'): NameSimilarity {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = short
    .flatMap((x, i) =>
      long.map((y, j) => ({
        i,
        j,
        alike: wordSimilarity(x, y),
        weight: Math.max(LEAST_WEIGHT, x.length, y.length),
      })),
    )
    .sort((p, q) => q.alike * q.weight - p.alike * p.weight || p.i - q.i || p.j - q.j);
  const usedShort = new Set<number>();
  const usedLong = new Set<number>();
  let sum = 0;
  let total = 0;
  let worst = 1;
  for (const { i, j, alike, weight } of pairs) {
    if (usedShort.has(i) || usedLong.has(j)) continue;
    usedShort.add(i);
    usedLong.add(j);
    sum += alike * weight;
    total += weight;
    worst = Math.min(worst, alike);
  }
  long.forEach((word, j) => {
    if (!usedLong.has(j)) total += MISSING[kind] * Math.max(LEAST_WEIGHT, word.length);
  });
  return { overall: total === 0 ? 0 : sum / total, worst: total === 0 ? 0 : worst };
}

function wordSimilarity(a: string, b: string): number {
  switch (compareWords(a, b)) {
    case 'same':
      return 1;
    case 'spelling':
      return 0.97;
    case 'nickname':
      return 0.92;
    case 'initial':
      return 0.85;
    default:
      return Math.max(0, 1 - (1.3 * editDistance(a, b)) / Math.max(a.length, b.length));
  }
}

function runTogether(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
}
