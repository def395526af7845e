import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from '#lib/search/best.ts';
import { Dictionary } from '#lib/search/dictionary.ts';
import { nameData, type NameData } from '#lib/search/name-data.ts';
import { NameRanker } from '#lib/search/rank-names.ts';
import { matchWord, qualityOf, type Leniency, type WordMatch } from '#lib/search/word-match.ts';

/** The score of one name, by a walk over all its words; null where fewer than `needed` words of the query are met. */
function scoreOf(
  data: NameData,
  dictionary: Dictionary,
  r: number,
  words: readonly WordMatch[],
  needed: number,
) {
  const tokens = [...data.tokens.subarray(data.tokenOffsets[r], data.tokenOffsets[r + 1])];
  const places: number[] = [];
  let sum = 0;
  for (const word of words) {
    const values = tokens.map((t, at) => (places.includes(at) ? 0 : qualityOf(word, dictionary, t)));
    const best = Math.max(...values);
    if (best === 0) continue;
    sum += best;
    places.push(values.indexOf(best));
  }
  if (places.length < needed) return null;
  const inOrder = places.every((at, i) => i === 0 || at > places[i - 1]!);
  return (
    sum / words.length +
    0.15 * (places.length / tokens.length) +
    (places.includes(0) ? 0.05 : 0) +
    (inOrder ? 0.03 : 0) +
    0.25 * data.weight[data.entry[r]!]!
  );
}

/** Of each entry the first name, or a later one that is better by a hundredth; then all entries in order. */
function byScan(data: NameData, dictionary: Dictionary, words: readonly WordMatch[], needed: number) {
  const chosen = new Map<number, { name: number; score: number }>();
  for (let r = 0; r < data.entry.length; r++) {
    const score = scoreOf(data, dictionary, r, words, needed);
    const before = chosen.get(data.entry[r]!);
    if (score !== null && (!before || score > before.score + 0.01))
      chosen.set(data.entry[r]!, { name: r, score });
  }
  return [...chosen.values()].sort((a, b) => b.score - a.score || a.name - b.name);
}

const word = fc.constantFrom(
  'ana',
  'anna',
  'anne',
  'annex',
  'bell',
  'bells',
  'bella',
  'lindow',
  'lindau',
  'window',
  'x',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const entries = fc.array(
  fc.record({
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    weight: fc.constantFrom(0, 0.1, 0.5, 0.51, 1),
  }),
  { minLength: 1, maxLength: 40 },
);
const asked = fc.array(fc.oneof(word, fc.constantFrom('an', 'bel', 'lindwo', 'anxa', 'l')), {
  minLength: 1,
  maxLength: 3,
});

test('the ranked names are those of judging every name', () => {
  const limits = fc.integer({ min: 1, max: 6 });
  const leniencies = fc.constantFrom<Leniency>(0, 1, 2);
  fc.assert(
    fc.property(
      entries,
      fc.array(asked, { minLength: 1, maxLength: 3 }),
      leniencies,
      limits,
      (all, queries, leniency, limit) => {
        const data = nameData(all.map((entry, i) => ({ id: String(i), ...entry })));
        const dictionary = new Dictionary(data.dictionary);
        const ranker = new NameRanker(data, dictionary);
        for (const query of queries) {
          const count = query.length;
          const words = query.map((text, i) => matchWord(dictionary, text, i === count - 1, leniency));
          const told = (ranked: { name: number; score: number }[]) =>
            ranked.slice(0, limit).map((hit) => [hit.name, hit.score.toFixed(9)]);
          const expected = byScan(data, dictionary, words, count);
          for (let driver = 0; driver < count; driver++) {
            const ranking = { words, needed: count, most: count, drivers: [driver], limit, without: [] };
            expect(told(ranker.rank(ranking))).toEqual(told(expected));
          }
          if (count === 1 || expected.length > 0) continue;
          const needed = Math.ceil(count / 2);
          const drivers = words.map((_, w) => w);
          expect(told(ranker.rank({ words, needed, most: count - 1, drivers, limit, without: [] }))).toEqual(
            told(byScan(data, dictionary, words, needed)),
          );
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('entries that are not wanted leave their places to the next', () => {
  const all = Array.from({ length: 30 }, (_, i) => ({
    id: String(i),
    names: ['Ana Bell'],
    weight: 1 - i / 30,
  }));
  const data = nameData(all);
  const dictionary = new Dictionary(data.dictionary);
  const words = [matchWord(dictionary, 'bell', false, 0)];
  const ranked = new NameRanker(data, dictionary).rank({
    words,
    needed: 1,
    most: 1,
    drivers: [0],
    limit: 3,
    without: [0, 2],
  });
  expect(ranked.map((hit) => data.entry[hit.name])).toEqual([1, 3, 4]);
});

test('the best kept are those of sorting all, as often as it is used', () => {
  const best = new Best();
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 10 }), (all, most) => {
      best.restart(most);
      all.forEach((score, number) => best.add(number, score));
      expect(best.isFull).toBe(all.length >= most);
      const order = all.map((_, number) => number).sort((a, b) => all[b]! - all[a]! || a - b);
      const kept = order.slice(0, most);
      const worst = kept.at(-1);
      if (best.isFull && worst !== undefined) expect(best.takes(worst, all[worst]!)).toBe(false);
      expect(best.take()).toEqual(kept);
    }),
  );
});
