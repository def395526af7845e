import fc from 'fast-check';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { expect, test } from 'vitest';
import { leiden } from '#lib/graph/communities/leiden.ts';
import { findCommunities } from '#lib/graph/communities/find-communities.ts';
import type { LayoutGraph } from '#lib/graph/layout/layout-graph.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { modularity } from '../../../bench/modularity.ts';
import { sampleGraph } from '../../../bench/sample-graph.ts';

/** Zachary 1977, "An information flow model for conflict and fission in small groups": who meets whom in a karate club. */
const KARATE =
  '1 2 1 3 2 3 1 4 2 4 3 4 1 5 1 6 1 7 5 7 6 7 1 8 2 8 3 8 4 8 1 9 3 9 3 10 1 11 5 11 6 11 1 12 1 13 4 13 1 14 2 14 ' +
  '3 14 4 14 6 17 7 17 1 18 2 18 1 20 2 20 1 22 2 22 24 26 25 26 3 28 24 28 25 28 3 29 24 30 27 30 2 31 9 31 1 32 25 32 ' +
  '26 32 29 32 3 33 9 33 15 33 16 33 19 33 21 33 23 33 24 33 30 33 31 33 32 33 9 34 10 34 14 34 15 34 16 34 19 34 20 34 ' +
  '21 34 23 34 24 34 27 34 28 34 29 34 30 34 31 34 32 34 33 34';

type Line = readonly [a: number, b: number, weight: number];

function graphOf(size: number, lines: readonly Line[]): LayoutGraph {
  return {
    size,
    source: Uint32Array.from(lines, (l) => l[0]),
    target: Uint32Array.from(lines, (l) => l[1]),
    weight: Float64Array.from(lines, (l) => l[2]),
  };
}

/** Nodes that lines within one community join, by the least of them. */
function joinedWithin({ size, source, target, weight }: LayoutGraph, community: ArrayLike<number>): number[] {
  const least = Array.from({ length: size }, (_, i) => i);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    source.forEach((a, e) => {
      const b = target[e]!;
      if (!(weight[e]! > 0) || community[a] !== community[b] || least[a] === least[b]) return;
      least[a] = least[b] = Math.min(least[a]!, least[b]!);
      hasChanged = true;
    });
  }
  return least;
}

const anyLines = fc.integer({ min: 2, max: 24 }).chain((size) =>
  fc.tuple(
    fc.constant(size),
    fc.uniqueArray(
      fc
        .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(0, 0.25, 1, 3.5))
        .filter(([a, b]) => a < b),
      { maxLength: 60, selector: ([a, b]) => a * size + b },
    ),
  ),
);

test('the karate club falls apart as well as it can: modularity 0.4198 (Brandes et al. 2008)', () => {
  const ends = KARATE.split(' ').map((n) => Number(n) - 1);
  const lines = Array.from({ length: ends.length / 2 }, (_, e): Line => [ends[2 * e]!, ends[2 * e + 1]!, 1]);
  expect(lines).toHaveLength(78);
  const graph = graphOf(34, lines);
  expect(modularity(graph, leiden(graph, seededRandom(7)))).toBeCloseTo(0.4198, 4);
});

test('cliques in a ring are a community each', () => {
  const lines: Line[] = [];
  for (let c = 0; c < 6; c++) {
    for (let i = 0; i < 5; i++) for (let j = 0; j < i; j++) lines.push([5 * c + j, 5 * c + i, 1]);
    lines.push([5 * c, (5 * c + 6) % 30, 1]);
  }
  const found = leiden(graphOf(30, lines), seededRandom(1));
  expect([...found]).toEqual(Array.from({ length: 30 }, (_, i) => Math.floor(i / 5)));
});

test('every community hangs together, is numbered by first member, and all are better than none', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(99), ([size, lines], seed) => {
      const graph = graphOf(size, lines);
      const found = leiden(graph, seededRandom(seed));
      const least = joinedWithin(graph, found);
      found.forEach((community, i) => expect(least[i]).toBe(found.indexOf(community)));
      const firsts = [...new Set(found)];
      expect(firsts).toEqual(firsts.map((_, i) => i));
      if (lines.some(([, , weight]) => weight > 0)) {
        const alone = modularity(
          graph,
          Uint32Array.from({ length: size }, (_, i) => i),
        );
        expect(modularity(graph, found)).toBeGreaterThan(alone);
      } else expect(found).toHaveLength(new Set(found).size);
      expect(leiden(graph, seededRandom(seed))).toEqual(found);
    }),
  );
});

test('no node gains by another community', () => {
  fc.assert(
    fc.property(anyLines, ([size, lines]) => {
      const graph = graphOf(size, lines);
      if (!lines.some(([, , weight]) => weight > 0)) return;
      const found = leiden(graph, seededRandom(3));
      const best = modularity(graph, found);
      for (let i = 0; i < size; i++)
        for (const to of new Set(found)) {
          const moved = found.slice();
          moved[i] = to;
          expect(modularity(graph, moved)).toBeLessThanOrEqual(best + 1e-9);
        }
    }),
  );
});

test('on a graph like that of an archive it is better than Louvain', () => {
  const { graph } = sampleGraph(2000);
  const peer = new Graph({ type: 'undirected' });
  for (let i = 0; i < graph.size; i++) peer.addNode(i);
  graph.source.forEach((a, e) => peer.addEdge(a, graph.target[e]!));
  const theirs = louvain(peer, { rng: seededRandom(7) });
  const ours = modularity(graph, leiden(graph, seededRandom(7)));
  expect(ours).toBeGreaterThan(
    modularity(
      graph,
      Array.from({ length: graph.size }, (_, i) => theirs[i]!),
    ),
  );
});

test('communities are numbered by falling size, ties by first member; a suggestion holds less than what is stated', () => {
  const ends: readonly (readonly [number, number, 'stated' | 'suggestion'])[] = [
    [0, 1, 'stated'],
    [1, 2, 'suggestion'],
    [2, 3, 'stated'],
    [3, 4, 'stated'],
    [2, 4, 'stated'],
  ];
  const edges = ends.map(([a, b, kind]) => ({
    a: `${a}`,
    b: `${b}`,
    kind,
    weight: 1,
    types: [],
    outlets: [],
  }));
  const lines = {
    edges: edges as unknown as Parameters<typeof findCommunities>[1]['edges'],
    from: Uint32Array.from(ends, ([a]) => a),
    to: Uint32Array.from(ends, ([, b]) => b),
    total: ends.length,
  };
  expect([...findCommunities(7, lines)]).toEqual([1, 1, 0, 0, 0, 2, 3]);
});
