import { expect, it } from 'vitest';
import { onMap } from '../../../app/_state/on-map.ts';
import { edge, graphOf, indexGraph, node } from '../sample-graph.ts';

const at = (latitude: number, longitude: number, kind: 'country' | 'town' = 'town') => ({
  latitude,
  longitude,
  kind,
});
const graph = graphOf(
  [
    node('Lindow', 'place', { location: at(53.1, -2.4) }),
    node('England', 'place', { location: at(52.6, -1.5, 'country') }),
    node('Nowhere', 'place'),
    node('Fair', 'event'),
    node('Rumour', 'event'),
    node('March', 'event'),
    node('Ann', 'person'),
  ],
  [
    { ...edge('england', 'fair'), types: ['occurred-in'], weight: 9 },
    { ...edge('fair', 'lindow'), types: ['occurred-in'] },
    { ...edge('lindow', 'rumour'), types: ['participant'] },
    { ...edge('march', 'nowhere'), types: ['occurred-in'] },
  ],
);
const { marks, off } = onMap(indexGraph(graph), graph.nodes);

it('puts places where they lie and events at the narrowest place they are told to have been in', () => {
  expect(marks.map((mark) => [mark.node.name, mark.place.name, mark.latitude, mark.isArea])).toEqual([
    ['Lindow', 'Lindow', 53.1, false],
    ['England', 'England', 52.6, true],
    ['Fair', 'Lindow', 53.1, false],
  ]);
});

it('tells of all others why they are not on it, and leaves out what has no place at all', () => {
  expect(off.map(({ node: { name }, why }) => [name, why])).toEqual([
    ['Nowhere', 'Not found in the gazetteer'],
    ['Rumour', 'No place is told'],
    ['March', 'Nowhere was not found in the gazetteer'],
  ]);
});
