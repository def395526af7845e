import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../app/_graph/draw-labels.ts';
import { focusOf } from '../../../app/_graph/focus.ts';
import { nearestNode, nodeAt, nodesWithin } from '../../../app/_graph/hit.ts';
import { spanningTree } from '../../../app/_graph/spanning-tree.ts';
import { makeScene } from '../../../app/_state/scene.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { BRIDGE, id, indexGraph, node } from '../sample-graph.ts';

const at = (name: string, x: number, y: number, radius = 5): Placed => ({
  node: node(name, 'person'),
  x,
  y,
  radius,
});
const PLACED = [at('Ann', 10, 10), at('Ben', 50, 50), at('Cleo', 90, 10, 12)];

describe('the lasso', () => {
  it('takes the nodes whose centres it goes around, hollows left out', () => {
    const box = [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 60, y: 60 },
      { x: 0, y: 60 },
    ];
    expect(nodesWithin(PLACED, box)).toEqual(['ann', 'ben']);
    expect(nodesWithin(PLACED, box.toReversed())).toEqual(['ann', 'ben']);
    const horseshoe = [...box.slice(0, 3), { x: 30, y: 60 }, { x: 10, y: 2 }, { x: 0, y: 60 }];
    expect(nodesWithin(PLACED, horseshoe)).toEqual(['ben']);
    expect(nodesWithin(PLACED, [])).toEqual([]);
  });
});

describe('a finger', () => {
  it('means the node whose border is nearest, within reach', () => {
    expect(nearestNode(PLACED, { x: 22, y: 10 }, 20)).toBe('ann');
    expect(nearestNode(PLACED, { x: 70, y: 20 }, 20)).toBe('cleo');
    expect(nearestNode(PLACED, { x: 300, y: 300 }, 20)).toBeNull();
  });
});

describe('what is lit', () => {
  const scene = makeScene(indexGraph(BRIDGE), FIRST_VIEW);
  const nothing = { selection: null, hovered: null, matches: null, outlined: null };

  it('are the chosen ones alone, each ringed', () => {
    const selection = { kind: 'nodes', ids: [id('ann'), id('cleo')] } as const;
    const focus = focusOf({ ...nothing, selection }, scene);
    expect([...focus.lit!]).toEqual(['ann', 'cleo']);
    expect([...focus.chosen]).toEqual(['ann', 'cleo']);
  });

  it('is a community under the pointer', () => {
    const nodes = BRIDGE.nodes.map((one, i) => ({ ...one, community: i < 2 ? 4 : 0 }));
    const parted = makeScene(indexGraph({ ...BRIDGE, nodes }), FIRST_VIEW);
    const focus = focusOf({ ...nothing, hovered: { kind: 'community', of: id('ben') } }, parted);
    expect([[...focus.lit!].sort(), focus.community]).toEqual([['ann', 'ben'], 4]);
  });
});

describe('a spanning tree', () => {
  const spot = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });

  it('joins all points by one edge less, and no shorter than any other tree', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }), (spots) => {
        const tree = spanningTree([...spots.keys()], (i) => spots[i]!);
        expect(tree).toHaveLength(spots.length - 1);
        expect(joined(tree, spots.length)).toBe(true);
        const pairs = [...spots.keys()].flatMap((i) =>
          [...spots.keys()].slice(i + 1).map((j) => [i, j] as const),
        );
        const shortest = Math.min(
          ...subsets(pairs, spots.length - 1)
            .filter((edges) => joined(edges, spots.length))
            .map((edges) => lengthOf(edges, spots)),
        );
        expect(lengthOf(tree, spots)).toBeCloseTo(shortest, 6);
      }),
      { numRuns: 60 },
    );
  });
});

type Edges = readonly (readonly [number, number])[];

function lengthOf(edges: Edges, spots: readonly { x: number; y: number }[]): number {
  return edges.reduce(
    (sum, [i, j]) => sum + Math.hypot(spots[i]!.x - spots[j]!.x, spots[i]!.y - spots[j]!.y),
    0,
  );
}

function joined(edges: Edges, size: number): boolean {
  const seen = new Set([0]);
  for (let round = 0; round < size; round++)
    for (const [i, j] of edges) if (seen.has(i) || seen.has(j)) seen.add(i).add(j);
  return seen.size === size;
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

describe('the pointer', () => {
  const of = (type: Placed['node']['type'], x: number, y: number, radius: number): Placed => ({
    node: node(`${type} ${x} ${y}`, type),
    x,
    y,
    radius,
  });
  const hit = (type: Placed['node']['type'], x: number, y: number) =>
    nodeAt([of(type, 0, 0, 20)], { x, y }) !== null;

  it('is on a shape where the shape is drawn, two pixels around it included', () => {
    expect([hit('person', 15, 15), hit('person', 16, 16)]).toEqual([true, false]);
    expect([hit('institution', 17, -17), hit('institution', 21, 0)]).toEqual([true, false]);
    expect([hit('place', 24, 0), hit('place', 15, 15)]).toEqual([true, false]);
    // The tip of an event's triangle is up, where y is least.
    expect([hit('event', 0, -26), hit('event', 0, 26), hit('event', 20, -10)]).toEqual([true, false, false]);
  });

  it('means the node whose middle is nearest, and hits small nodes as if they were larger', () => {
    const placed = [of('person', 0, 0, 20), of('person', 12, 0, 4)];
    expect(nodeAt(placed, { x: 9, y: 0 })).toBe(placed[1]!.node.id);
    expect(nodeAt(placed, { x: 3, y: 0 })).toBe(placed[0]!.node.id);
    expect(nodeAt([placed[1]!], { x: 12, y: 6.5 })).toBe(placed[1]!.node.id);
    expect(nodeAt([placed[1]!], { x: 12, y: 7.5 })).toBeNull();
    expect(nodeAt([], { x: 0, y: 0 })).toBeNull();
  });
});
