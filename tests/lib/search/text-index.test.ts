import { expect, test } from 'vitest';
import { createTextIndex } from '#lib/search/text-index.ts';

const PASSAGES = [
  'Mayor Ada Bell visited Lindow on Friday.',
  'Bell praised the bridge over the river.',
  'The bridge is closed, the mayor’s office said.',
  'Lindow has a mayor, a bridge and a bakery that bakes bread for the mayor.',
  'The Ministry of Tides denied it.',
];
const index = createTextIndex(PASSAGES);
const found = (query: Parameters<typeof index.search>[0]) => index.search(query).hits.map((h) => h.passage);
const marked = (query: Parameters<typeof index.search>[0]) =>
  index.search(query).hits.map((h) => h.matches.map((m) => PASSAGES[h.passage]!.slice(m.start, m.end)));

test('all words must be there, in any order', () => {
  expect(found({ words: ['bridge', 'mayor'] }).toSorted()).toEqual([2, 3]);
});

test('shorter passages and rarer words come first', () => {
  expect(found({ words: ['bell'] })).toEqual([0, 1]);
  expect(found({ words: ['lindow'] })[0]).toBe(0);
});

test('a phrase stands in one piece', () => {
  expect(found({ words: [], phrases: ['the mayor'] }).toSorted()).toEqual([2, 3]);
  expect(found({ words: [], phrases: ['mayor the'] })).toEqual([]);
  expect(marked({ words: [], phrases: ['ministry of tides'] })).toEqual([['Ministry', 'of', 'Tides']]);
});

test('what is not wanted is left out', () => {
  expect(found({ words: ['bridge'], not: ['mayor'] })).toEqual([1]);
  expect(found({ words: ['bridge'], not: ['the bridge'] })).toEqual([3]);
});

test('an open last word may be a beginning', () => {
  expect(found({ words: ['ba'], open: true })).toEqual([3]);
  expect(found({ words: ['ba'], open: false })).toEqual([]);
  expect(marked({ words: ['ba'], open: true })).toEqual([['bakery', 'bakes']]);
});

test('a possessive is the word itself, and typos are forgiven', () => {
  expect(marked({ words: ['mayor', 'office'] })).toEqual([['mayor', 'office']]);
  expect(marked({ words: ['minsitry'] })).toEqual([['Ministry']]);
});

test('the total counts what the limit leaves out, and a filter is asked', () => {
  expect(index.search({ words: ['the'] }, 1)).toMatchObject({ total: 4, hits: [{}] });
  expect(index.search({ words: ['the'] }, 9, (p) => p > 2).total).toBe(2);
});

test('nothing asked, nothing found', () => {
  expect(index.search({ words: [] })).toEqual({ total: 0, hits: [] });
  expect(index.search({ words: ['…'], phrases: [''] })).toEqual({ total: 0, hits: [] });
  expect(createTextIndex([]).search({ words: ['a'] })).toEqual({ total: 0, hits: [] });
});
