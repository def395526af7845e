import { describe, expect, it } from 'vitest';
import { rowNear, rowsInView } from '../../../app/_graph/overview/in-view.ts';
import { lineOrder } from '../../../app/_graph/overview/line-order.ts';
import { passingNodes } from '../../../app/_state/passing.ts';
import { makeScene } from '../../../app/_state/scene.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { BRIDGE, edge, graphOf, indexGraph, node } from '../sample-graph.ts';

const index = indexGraph(BRIDGE);
const { columns } = index;
const every = () => true;
const named = (line: number) => `${columns.lineAt(line).a} ${columns.lineAt(line).b}`;

describe('lines of the overview', () => {
  it('come stated first, then by the importance of their lesser end; questions are left out', () => {
    const { lines, stated } = lineOrder(columns, null, every);
    expect(Array.from(lines, named)).toEqual([
      'ann firm',
      'firm opening',
      'ben firm',
      'cleo firm',
      'ann ben',
    ]);
    expect(stated).toBe(4);
  });

  it('keep to the filters, and no line leads to itself', () => {
    const passing = passingNodes(columns, { ...FIRST_VIEW, withoutTypes: ['institution'] });
    expect(Array.from(lineOrder(columns, passing, every).lines, named)).toEqual(['ann ben']);
    expect(lineOrder(columns, null, () => false).lines).toHaveLength(0);
    const self = indexGraph(graphOf([node('Ann', 'person')], [edge('ann', 'ann')]));
    expect(lineOrder(self.columns, null, every).lines).toHaveLength(0);
  });
});

describe('rows in view', () => {
  const points = Float32Array.from({ length: 2 * columns.size }, (_, i) => (i >> 1) / 10);
  const all = { left: -1, right: 2, bottom: -1, top: 2 };
  const ids = (rows: readonly number[]) => rows.map((row) => columns.nodeAt(row).id);

  it('are the most telling ones inside of the window', () => {
    expect(ids(rowsInView(columns, points, null, all, 2))).toEqual(['ann', 'firm']);
    const right = { ...all, left: 0.05 };
    expect(ids(rowsInView(columns, points, null, right, 9))).toEqual(['firm', 'opening', 'ben', 'cleo']);
  });

  it('are picked by the nearest point within reach that passes', () => {
    const at = { x: 0.11, y: 0.1 };
    expect(ids([rowNear(columns, points, null, at, 0.05)])).toEqual(['ben']);
    expect(rowNear(columns, points, null, { x: 0.15, y: 0.05 }, 0.02)).toBe(-1);
    const passing = new Uint8Array(columns.size).fill(1);
    passing[columns.rowOf('ben')] = 0;
    expect(rowNear(columns, points, passing, at, 0.05)).toBe(-1);
  });
});

describe('a scene of all', () => {
  const all = { ...FIRST_VIEW, all: true };
  it('shows what passes, whatever stands out', () => {
    const near = [columns.rowOf('cleo'), columns.rowOf('ben')];
    const scene = makeScene(index, all, undefined, near);
    expect(scene.shown).toEqual({ nodes: 5, lines: 6 });
    expect(scene.nodes.map((n) => n.id)).toEqual(['ben', 'cleo']);
    expect(makeScene(index, { ...all, withoutTypes: ['person'] }, undefined, near).nodes).toEqual([]);
  });
});
