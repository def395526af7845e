import { expect, test } from 'vitest';
import { createExplorer } from '#lib/explorer.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const explorer = createExplorer(SMALL);
const found = (query: string) =>
  Object.fromEntries(explorer.search(query).groups.map((g) => [g.label, g.hits.map((h) => h.entity?.id ?? h.snippet)]));

test('names, headlines and sentences are found apart', () => {
  expect(found('bell')).toEqual({
    People: ['ada-bell'],
    Statements: ['the-courier'],
    Sentences: ['Bell praised the bridge.', 'Mayor Ada Bell visited Lindow on Friday.'],
  });
});

test('a typo is forgiven in names', () => {
  expect(found('Lindwo').Places).toEqual(['lindow']);
});

test('an alias that matched is told', () => {
  const [hit] = explorer.search('"Ada Bel"').groups.find((g) => g.type === 'person')!.hits;
  expect(hit).toMatchObject({ title: 'Ada Bell' });
});

test('type and outlet narrow', () => {
  expect(found('type:place')).toEqual({ Places: ['lindow'] });
  expect(found('lindow outlet:echo').Sentences).toEqual(['According to The Courier, Ada Bel toured Lindow.']);
  expect(found('lindow before:2024').Sentences).toBeUndefined();
  expect(found('lindow -mayor').Sentences).toEqual(['According to The Courier, Ada Bel toured Lindow.']);
});

test('statements are found by their words and by who says them', () => {
  const statements = (query: string) => explorer.search(query).groups.find((g) => g.label === 'Statements')?.hits;
  expect(statements('toured lindow')).toMatchObject([
    { kind: 'statement', title: 'The Courier', href: '/articles/a2?s=1', note: 'said by The Courier' },
  ]);
  const [hit] = statements('courier toured')!;
  expect(hit!.matches.map(({ start, end }) => hit!.snippet.slice(start, end))).toEqual(['toured']);
  expect(statements('bridge')).toBeUndefined();
});

test('what is lit: nodes found by name, else those that the found sentences name', () => {
  expect(explorer.search('lindow').lit).toEqual(['lindow', 'visit-to-lindow']);
  expect(explorer.search('praised').lit).toEqual(['ada-bell']);
  expect(explorer.search('qqqqqq').lit).toEqual([]);
});

test('the nearest names to an unknown id, and redirects', () => {
  expect(explorer.nearest('ada-bellx')[0]?.id).toBe('ada-bell');
  expect(explorer.follow('ada-bel')).toBe('ada-bell');
  expect(explorer.follow('constructor')).toBeNull();
});
