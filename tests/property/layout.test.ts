import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsen } from '#lib/graph/layout/coarsen.ts';
import { massesOf } from '#lib/graph/layout/force-atlas.ts';
import type { LayoutGraph } from '#lib/graph/layout/layout-graph.ts';
import { layOutMultilevel } from '#lib/graph/layout/multilevel.ts';
import { createRepulsion, SOFTENING } from '#lib/graph/layout/repulsion.ts';
import { seededRandom } from '#lib/graph/random.ts';

function randomGraph(size: number, lines: number, seed: number): LayoutGraph {
  const random = seededRandom(seed);
  const pairs = new Map<number, [number, number]>();
  for (let e = 0; e < lines; e++) {
    const a = Math.floor(random() * size);
    const b = Math.floor(size * random() ** 2);
    if (a !== b) pairs.set(Math.min(a, b) * size + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  }
  const all = [...pairs.values()];
  return {
    size,
    source: Uint32Array.from(all, (p) => p[0]),
    target: Uint32Array.from(all, (p) => p[1]),
    weight: new Float64Array(all.length).fill(1),
  };
}

function exactRepulsion(
  mass: Float64Array,
  x: Float64Array,
  y: Float64Array,
): { fx: Float64Array; fy: Float64Array } {
  const fx = new Float64Array(x.length);
  const fy = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < x.length; j++) {
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const d = dx * dx + dy * dy + SOFTENING;
      if (i === j) continue;
      fx[i]! += (mass[j]! * dx) / d;
      fy[i]! += (mass[j]! * dy) / d;
    }
  return { fx, fy };
}

const cloud = fc.record({
  size: fc.integer({ min: 1, max: 900 }),
  seed: fc.nat(),
  clump: fc.double({ min: 0.3, max: 4, noNaN: true }),
});

test('repulsion is within 1 % of the exact sum, mass included', () => {
  fc.assert(
    fc.property(cloud, ({ size, seed, clump }) => {
      const random = seededRandom(seed);
      const x = Float64Array.from({ length: size }, () => 1000 * (random() - 0.5) * random() ** clump);
      const y = Float64Array.from({ length: size }, () => 1000 * (random() - 0.5) * random() ** clump);
      const mass = Float64Array.from({ length: size }, () => 1 + Math.floor(9 * random()));
      const fx = new Float64Array(size);
      const fy = new Float64Array(size);
      createRepulsion(mass, 1).add(x, y, fx, fy);
      const exact = exactRepulsion(mass, x, y);
      let error = 0;
      let total = 0;
      for (let i = 0; i < size; i++) {
        error += Math.hypot(fx[i]! - exact.fx[i]!, fy[i]! - exact.fy[i]!);
        total += Math.hypot(exact.fx[i]!, exact.fy[i]!);
      }
      expect(error).toBeLessThanOrEqual(0.01 * total + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('a body far from a heap of coincident ones feels all their mass', () => {
  const size = 200;
  const x = new Float64Array(size).fill(5);
  const y = new Float64Array(size).fill(5);
  x[0] = 105;
  const fx = new Float64Array(size);
  createRepulsion(new Float64Array(size).fill(2), 1).add(x, y, fx, new Float64Array(size));
  expect(fx[0]).toBeCloseTo((2 * 199) / 100, 6);
});

test('coarsening keeps all mass, joins each node once and keeps weight between different nodes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 600 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.nat(),
      (size, lines, seed) => {
        const graph = randomGraph(size, lines, seed);
        const levels = coarsen(graph, massesOf(graph));
        const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
        levels.forEach((level, l) => {
          expect(sum(level.mass)).toBeCloseTo(sum(levels[0]!.mass), 6);
          const coarser = levels[l + 1];
          if (!coarser) return expect(level.into).toBeNull();
          expect(level.into!.every((into) => into < coarser.graph.size)).toBe(true);
          const { source, target, weight } = level.graph;
          const between = weight.reduce(
            (s, w, e) => s + (level.into![source[e]!] === level.into![target[e]!] ? 0 : w),
            0,
          );
          expect(sum(coarser.graph.weight)).toBeCloseTo(between, 6);
          expect(coarser.graph.size).toBeLessThan(level.graph.size);
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('the same graph gives the same positions, all finite', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 900 }),
      fc.nat(),
      (size, lines, seed) => {
        const graph = randomGraph(size, lines, seed);
        const once = layOutMultilevel(graph, { fineRounds: 10, coarseRounds: 30 });
        expect(layOutMultilevel(graph, { fineRounds: 10, coarseRounds: 30 })).toEqual(once);
        expect([...once.x, ...once.y].every(Number.isFinite)).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});
