import { expect, test } from 'vitest';
import { createNameIndex, openNameIndex } from '#lib/search/name-index.ts';

const ENTRIES = [
  { id: 'ada-bell', names: ['Ada Bell', 'Bell', 'A. Bell'], weight: 0.9 },
  { id: 'adam-bellini', names: ['Adam Bellini'], weight: 0.2 },
  { id: 'lindow', names: ['Lindow', 'Lindau am Wald'], weight: 0.6 },
  { id: 'lindow-bridge', names: ['Lindow Bridge'], weight: 0.3 },
  { id: 'ministry', names: ['Ministry of Tides and Harbours', 'MoTH'], weight: 0.5 },
  { id: 'zelenogorsk', names: ['Zelenogorsk', 'Зеленогорск'], weight: 0.4 },
  { id: 'krasnogvardeyskoye', names: ['Krasnogvardeyskoye'], weight: 0.1 },
  { id: 'lodz', names: ['Łódź'], weight: 0.3 },
  { id: 'oneill', names: ["Tara O'Neill"], weight: 0.3 },
];
const index = createNameIndex(ENTRIES);
const ids = (text: string, limit?: number) => index.search(text, limit).map((h) => h.id);

test.each<[string, string, string]>([
  ['ada bell', 'ada-bell', 'the name'],
  ['bell ada', 'ada-bell', 'turned round'],
  ['BEL', 'ada-bell', 'a beginning, the weightier first'],
  ['lindow', 'lindow', 'an exact name before a longer one'],
  ['lindow br', 'lindow-bridge', 'a word and a beginning'],
  ['lindwo', 'lindow', 'two letters swapped'],
  ['lindw', 'lindow', 'a letter missing'],
  ['lindoow', 'lindow', 'a letter too many'],
  ['lundow', 'lindow', 'a wrong letter'],
  ['kindow', 'lindow', 'a wrong first letter'],
  ['ministri tide', 'ministry', 'a typo and a beginning'],
  ['ministry of', 'ministry', 'small words do not count'],
  ['moth', 'ministry', 'an alias'],
  ['zelenogosk', 'zelenogorsk', 'a letter missing in a long name'],
  ['zelnogosk', 'zelenogorsk', 'two letters missing'],
  ['krasnogvardeisk', 'krasnogvardeyskoye', 'a typo in a beginning'],
  ['Зеленогорск', 'zelenogorsk', 'another script'],
  ['зеленогор', 'zelenogorsk', 'the start of a word in another script'],
  ['lodz', 'lodz', 'accents left out'],
  ['o’neill', 'oneill', 'another apostrophe'],
  ['oneill', 'oneill', 'no apostrophe'],
  ['mayor ada bell', 'ada-bell', 'a word too many'],
])('%s finds %s: %s', (text, id) => {
  expect(ids(text)[0]).toBe(id);
});

test('nothing like it finds nothing', () => {
  expect(ids('xyzzyx')).toEqual([]);
  expect(ids('')).toEqual([]);
  expect(ids('…!')).toEqual([]);
  expect(ids('bell', 0)).toEqual([]);
});

test('a hit tells the alias that matched and where', () => {
  const [hit] = index.search('lindau wald');
  expect(hit).toMatchObject({ id: 'lindow', name: 'Lindau am Wald', index: 1, asTyped: true });
  expect(hit!.matches.map((m) => hit!.name.slice(m.start, m.end))).toEqual(['Lindau', 'Wald']);
});

test('a forgiven typo is told', () => {
  expect(index.search('lindwo')[0]!.asTyped).toBe(false);
});

test('names with and without the typo: as typed comes first', () => {
  const both = createNameIndex([
    { id: 'marta', names: ['Marta'], weight: 1 },
    { id: 'maria', names: ['Maria'], weight: 0 },
  ]);
  expect(both.search('maria', 5, false).map((h) => h.id)[0]).toBe('maria');
});

test('each entry comes once, by weight among equals, within the limit', () => {
  const many = createNameIndex(
    Array.from({ length: 3000 }, (_, i) => ({
      id: `e${i}`,
      names: [`Kim ${i}`, `Kim K ${i}`],
      weight: i / 3000,
    })),
  );
  const hits = many.search('kim', 10, false);
  expect(hits.map((h) => h.id)).toEqual(Array.from({ length: 10 }, (_, i) => `e${2999 - i}`));
});

test('an index opened from its data answers the same', () => {
  const sent = structuredClone(index.data);
  expect(openNameIndex(sent, ENTRIES).search('lindwo')).toEqual(index.search('lindwo'));
});
