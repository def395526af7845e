import { expect, it } from 'vitest';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { compareBy, pressed, type Column } from '../../../app/_state/table-order.ts';
import { node } from '../sample-graph.ts';

const rows = [
  node('Ben', 'person', { mentions: 3, date: null }),
  node('Ann', 'person', { mentions: 3, date: '2024-03-04' }),
  node('Élan', 'place', { mentions: 7, date: '2023-01-01' }),
];
const sorted = (by: Column, down: boolean, lines: (row: GraphNode) => number) =>
  rows.toSorted(compareBy({ by, down }, lines)).map((row) => row.name);

it('orders by number, equal ones by name', () => {
  expect(sorted('mentions', true, () => 0)).toEqual(['Élan', 'Ann', 'Ben']);
});

it('orders names as people do', () => {
  expect(sorted('name', false, () => 0)).toEqual(['Ann', 'Ben', 'Élan']);
});

it('puts empty cells last either way', () => {
  expect(sorted('date', false, () => 0)).toEqual(['Élan', 'Ann', 'Ben']);
  expect(sorted('date', true, () => 0)).toEqual(['Ann', 'Élan', 'Ben']);
});

it('orders by lines', () => {
  expect(sorted('lines', true, (row) => row.name.length)).toEqual(['Élan', 'Ann', 'Ben']);
});

it('turns round when a head is pressed again, and starts words from A', () => {
  expect(pressed({ by: 'mentions', down: true }, 'mentions')).toEqual({ by: 'mentions', down: false });
  expect(pressed({ by: 'mentions', down: true }, 'name')).toEqual({ by: 'name', down: false });
  expect(pressed({ by: 'name', down: false }, 'lastTold')).toEqual({ by: 'lastTold', down: true });
});
