import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEventModel } from '#lib/extract/events/model.ts';
import { bareTitles } from '#lib/extract/relations/bare-titles.ts';
import { setScene } from '#lib/extract/syntax/scene.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { draftOf, nameOf } from '../events/draft.ts';

const { lexicon } = readEventModel(readFileSync(new URL('../../../../lib/data/events.bin', import.meta.url)));
const NAMES: Record<string, EntityType> = {
  'Jane Roe': 'person', Lindonia: 'place', Oredo: 'place', Arvany: 'place', 'Lindonian Senate': 'institution', 'Northern Club': 'institution',
  'Ben Bell': 'person', 'Carl Coe': 'person', Republican: 'institution',
};

function told(text: string, title = ''): string[] {
  const plain = draftOf(text, NAMES);
  const draft = { ...plain, context: { ...plain.context, title } };
  const state = { sovereign: true, states: ['XX'], regions: [], homes: [] };
  const region = { sovereign: false, states: [], regions: [7], homes: [{ state: 'XX', region: 7 }] };
  const places = [...draft.entities.values()].filter((e) => e.type === 'place');
  const whereabouts = new Map(places.map((e) => [e.key, e.name === 'Oredo' ? region : state] as const));
  const scene = setScene({ ...draft, whereabouts }, lexicon, []);
  return bareTitles(scene, new Map([['arvanian', ['Arvany']]])).map(({ from, to }) => `${nameOf(draft, from)}: ${nameOf(draft, to)}`);
}

test('an office of state belongs to the state that the article names most', () => {
  expect(told('Arvany protested. Lindonia answered. President Jane Roe spoke in Lindonia.')).toEqual(['Jane Roe: Lindonia']);
});

test('the state of the headline comes before the one named most', () => {
  const text = 'Arvany protested. Lindonia answered. President Jane Roe spoke in Lindonia.';
  expect(told(text, 'Storm hits Arvany')).toEqual(['Jane Roe: Arvany']);
  expect(told(text, 'Storm hits Arvanyland')).toEqual(['Jane Roe: Lindonia']);
});

test('a title that names a kind of body belongs to that body', () => {
  expect(told('The Lindonian Senate met. Senator Jane Roe spoke.')).toEqual(['Jane Roe: Lindonian Senate']);
});

test.each([
  'Lindonia answered. Vice President Jane Roe spoke.',
  'Lindonia answered. Secretary of State Jane Roe spoke.',
  'Lindonia answered. The president, Jane Roe, spoke.',
  'Lindonia answered. Jane Roe, the foreign minister, spoke.',
])('the title may have several words, stand after the name, or stand before it with a comma: %s', (text) => {
  expect(told(text)).toEqual(['Jane Roe: Lindonia']);
});

test('a title of several goes on through the list; a party and a place beside it leave the body open', () => {
  const text = 'The Lindonian Senate met. Republican Senators Jane Roe of Oredo, Ben Bell and Carl Coe spoke.';
  expect(told(text)).toEqual(['Jane Roe: Lindonian Senate', 'Ben Bell: Lindonian Senate', 'Carl Coe: Lindonian Senate']);
  expect(told('Lindonia answered. Presidents Jane Roe and Ben Bell of Arvany spoke.')).toEqual(['Jane Roe: Lindonia']);
});

test('a governor is one of the region that the article names most', () => {
  expect(told('Lindonia protested. Lindonia answered. Oredo burned. Governor Jane Roe spoke.')).toEqual(['Jane Roe: Oredo']);
});

test.each([
  'Lindonia protested. Senior vice president Jane Roe spoke.',
  'Lindonia protested. Jane Roe, the president of the club, spoke.',
  'Lindonia protested. Arvanian President Jane Roe spoke.',
  'Lindonia protested. Northern Club President Jane Roe spoke.',
  'Lindonia protested. Vice President Jane Roe of Arvany spoke.',
  'Lindonia protested. State Senator Jane Roe spoke.',
  'Lindonia protested. Jane Roe spoke.',
])('where words tell of another body, or none does, nothing is said: %s', (text) => {
  expect(told(text)).toEqual([]);
});
