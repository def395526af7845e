import { expect, test } from 'vitest';
import { createExplorer } from '#lib/explorer.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const explorer = createExplorer(SMALL);
const found = (query: string) =>
  Object.fromEntries(explorer.search(query).groups.map((g) => [g.label, g.hits.map((h) => h.entity?.id ?? h.snippet)]));

test('names, headlines and sentences are found apart', () => {
  expect(found('bell')).toEqual({
    People: ['ada-bell'],
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

test('the nearest names to an unknown id, and redirects', () => {
  expect(explorer.nearest('ada-bellx')[0]?.id).toBe('ada-bell');
  expect(explorer.follow('ada-bel')).toBe('ada-bell');
  expect(explorer.follow('constructor')).toBeNull();
});
