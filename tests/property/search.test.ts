import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dictionary } from '#lib/search/dictionary.ts';
import { startsWithinOneEdit, withinOneEdit } from '#lib/search/edits.ts';
import { wordsOf } from '#lib/search/fold.ts';
import { createNameIndex } from '#lib/search/name-index.ts';
import { PassageWords } from '#lib/search/passage-words.ts';
import { parseQuery } from '#lib/search/query.ts';
import { createTextIndex } from '#lib/search/text-index.ts';

/** Insertions, deletions, substitutions and, with `swaps`, swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string, swaps = true): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  return d[a.length]![b.length]!;
}

const beginnings = (t: string) => Array.from({ length: t.length + 1 }, (_, i) => t.slice(0, i));
const units = (s: string) => Array.from(s, (c) => c.charCodeAt(0));
const word = fc.stringMatching(/^[abc]{1,7}$/);
const tokens = fc.uniqueArray(word, { minLength: 1, maxLength: 60 });

test('one edit is one edit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abc]{0,6}$/), fc.stringMatching(/^[abc]{0,6}$/), (a, b) => {
      expect(withinOneEdit(units(a), units(b))).toBe(distance(a, b) <= 1);
      expect(startsWithinOneEdit(units(a), units(b))).toBe(
        beginnings(b).some((start) => distance(a, start) <= 1),
      );
    }),
    { numRuns: 3000 },
  );
});

test('the dictionary finds what comparing with every token finds', () => {
  fc.assert(
    fc.property(tokens, word, fc.constantFrom(1, 2), (all, asked, edits) => {
      const dictionary = new Dictionary(new PassageWords().update(all).dictionary);
      const named = (list: Iterable<number>) => [...list].map((t) => dictionary.token(t)).sort();
      const known = dictionary.lookUp(asked);
      const { from, to } = known;
      expect(named(Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
        all.filter((t) => t.startsWith(asked)).sort(),
      );
      expect(known.exact >= 0).toBe(all.includes(asked));
      expect(named(known.oneTypo())).toEqual(all.filter((t) => distance(asked, t) <= 1).sort());
      expect(named(known.near(edits, false))).toEqual(
        all.filter((t) => distance(asked, t, false) <= edits).sort(),
      );
      expect(named(known.near(edits, true))).toEqual(
        all.filter((t) => beginnings(t).some((start) => distance(asked, start, false) <= edits)).sort(),
      );
    }),
    { numRuns: 1500 },
  );
});

const name = fc
  .array(
    fc.constantFrom(
      'Anna',
      'Müller',
      'Krasnodar',
      'Bridge',
      'O’Hara',
      'Сергей',
      'of',
      '7',
      'Lindow',
      'Lindau',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((w) => w.join(' '));

test('a name is found by itself, and by itself with one typo in a long word; marks are words of it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, {
        minLength: 1,
        maxLength: 20,
        selector: (n) =>
          wordsOf(n)
            .map((w) => w.fold)
            .join(' '),
      }),
      fc.nat(),
      fc.nat(),
      (names, pick, at) => {
        const index = createNameIndex(names.map((n, i) => ({ id: String(i), names: [n], weight: 0.5 })));
        const k = pick % names.length;
        expect(index.search(names[k]!, 50).map((h) => h.id)).toContain(String(k));
        const long = wordsOf(names[k]!).find((w) => w.fold.length >= 5);
        if (!long) return;
        const spot = at % long.fold.length;
        const hits = index.search(`${long.fold.slice(0, spot)}q${long.fold.slice(spot + 1)}`, 50, false);
        expect(hits.map((h) => h.id)).toContain(String(k));
        for (const hit of hits)
          for (const { start, end } of hit.matches)
            expect(hit.name.slice(start, end)).toMatch(/^[\p{L}\p{N}’]+$/u);
      },
    ),
    { numRuns: 300 },
  );
});

test('phrases are found where a plain scan finds them', () => {
  const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(
      fc.array(sentence, { maxLength: 12 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
      (all, words) => {
        const phrase = words.join(' ');
        const expected = all.flatMap((s, i) => (` ${s} `.includes(` ${phrase} `) ? [i] : []));
        const { total, hits } = createTextIndex(all).search({ words: [], phrases: [phrase] }, 100);
        expect(hits.map((h) => h.passage).sort((p, q) => p - q)).toEqual(expected);
        expect(total).toBe(expected.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('no text makes a query, a name search or a text search throw', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const piece = fc.constantFrom(
    'type:',
    'outlet:"',
    '"',
    '-',
    ':',
    'before:',
    '2025',
    '-"',
    'x',
    ' ',
    '“',
    'foo:bar',
    '\u202e',
    '\u0000',
  );
  const odd = fc.oneof(
    anything,
    fc.array(piece, { maxLength: 14 }).map((p) => p.join('')),
  );
  fc.assert(
    fc.property(odd, odd, (text, indexed) => {
      const query = parseQuery(text);
      createNameIndex([{ id: 'a', names: [indexed, text], weight: 1 }]).search(text);
      const { hits } = createTextIndex([indexed, text]).search(query);
      for (const { passage, matches } of hits)
        for (const m of matches) expect(m.end).toBeLessThanOrEqual([indexed, text][passage]!.length);
    }),
    { numRuns: 1000 },
  );
});

test('an index that goes on finds the very same as one made anew, whatever came and went', () => {
  const passage = fc.array(fc.constantFrom('ada', 'adam', 'bell', 'Kyiv', 'Київ', 'lindow', 'of', '-'), {
    maxLength: 5,
  });
  const states = fc.array(
    fc.array(
      passage.map((words) => words.join(' ')),
      { maxLength: 12 },
    ),
    { minLength: 2, maxLength: 4 },
  );
  const asked = fc.constantFrom('ada', 'adm', 'bel', 'kyiv', 'lindow ada', 'zzz');
  fc.assert(
    fc.property(states, asked, (all, text) => {
      const [passages, names] = [new PassageWords(), new PassageWords()];
      for (const state of all) {
        const { numberOf: _, ...warm } = passages.update(state);
        const { numberOf: __, ...cold } = new PassageWords().update(state);
        expect(warm).toEqual(cold);
        const query = { words: text.split(' '), open: true };
        expect(createTextIndex(state, passages).search(query)).toEqual(createTextIndex(state).search(query));
        const entries = state.map((name, i) => ({
          id: String(i),
          names: [name, ...state.slice(0, i % 3)],
          weight: 1 / (1 + i),
        }));
        expect(createNameIndex(entries, names).search(text)).toEqual(createNameIndex(entries).search(text));
      }
    }),
  );
});
