import { describe, expect, test } from 'vitest';
import type { Query } from '#lib/model/query.ts';
import { inPeriod, parseQuery } from '#lib/search/query.ts';

const EMPTY: Query = {
  words: [],
  phrases: [],
  not: [],
  types: [],
  notTypes: [],
  outlets: [],
  notOutlets: [],
  before: null,
  after: null,
  open: false,
  warnings: [],
};

test.each<[string, Partial<Query>]>([
  ['ada bell', { words: ['ada', 'bell'], open: true }],
  ['ada bell ', { words: ['ada', 'bell'] }],
  ['"army group" town', { phrases: ['army group'], words: ['town'], open: true }],
  ['“army group”', { phrases: ['army group'] }],
  ['type:person bell', { types: ['person'], words: ['bell'], open: true }],
  ['type:People -type:event x', { types: ['person'], notTypes: ['event'], words: ['x'], open: true }],
  ['outlet:"The Courier" outlet:Echo', { outlets: ['The Courier', 'Echo'] }],
  ['-outlet:Echo bridge', { notOutlets: ['Echo'], words: ['bridge'], open: true }],
  ['before:2025-12 after:2025-11-30', { before: '2025-12', after: '2025-11-30' }],
  ['bridge -mayor -"town hall"', { words: ['bridge'], not: ['mayor', 'town hall'] }],
  ['well-known', { words: ['well-known'], open: true }],
  ['Волчанск', { words: ['Волчанск'], open: true }],
  ['', {}],
  ['  -  " " : ', {}],
])('%s', (text, expected) => {
  expect(parseQuery(text)).toEqual({ ...EMPTY, ...expected });
});

describe('what is not understood is told', () => {
  test.each<[string, string]>([
    ['"army group', 'The quotation mark before “army group” is not closed.'],
    ['type:ship', 'There is no type “ship”; types are person, institution, place, event.'],
    ['type:', '“type:” needs a value, such as type:person.'],
    [
      'before:yesterday',
      '“yesterday” is not a date; write before:2025, before:2025-12 or before:2025-12-02.',
    ],
    ['after:2025-02-30', '“2025-02-30” is not a date; write after:2025, after:2025-12 or after:2025-12-02.'],
    ['before:2024 before:2025', '“before:” stands twice; 2025 was left out.'],
    ['before:2024 after:2025', 'Nothing is both before 2024 and after 2025.'],
    [
      'author:bell',
      '“author:” is not known and was searched as a word; known are type:, outlet:, before: and after:.',
    ],
    ['-bell', 'A search needs something to look for besides what to leave out.'],
  ])('%s', (text, warning) => {
    expect(parseQuery(text).warnings).toEqual([warning]);
  });

  test('an unknown field is searched as words', () => {
    expect(parseQuery('author:bell').words).toEqual(['author', 'bell']);
  });

  test('a very long search is cut', () => {
    const { words, warnings } = parseQuery('a '.repeat(5000));
    expect(words).toHaveLength(250);
    expect(warnings).toEqual(['Only the first 500 letters of the search were read.']);
  });
});

test.each<[string | null, boolean]>([
  ['2025-11-30', false],
  ['2025-12-01', true],
  ['2025-12', true],
  ['2025-12-31', true],
  ['2026-01-01', false],
  [null, false],
])('after:2025-11-30 before:2026 holds for %s: %s', (date, expected) => {
  expect(inPeriod({ after: '2025-11-30', before: '2026' }, date)).toBe(expected);
});

test('without a period every date is in it', () => {
  expect(inPeriod({ before: null, after: null }, null)).toBe(true);
});
