import { expect, test } from 'vitest';
import type { LayoutGraph } from '#lib/graph/layout/layout-graph.ts';
import { qualityOf } from '#lib/graph/layout/quality.ts';

function graphOf(size: number, lines: readonly (readonly [number, number])[]): LayoutGraph {
  return {
    size,
    source: Uint32Array.from(lines, (l) => l[0]),
    target: Uint32Array.from(lines, (l) => l[1]),
    weight: new Float64Array(lines.length).fill(1),
  };
}

const chain = graphOf(
  20,
  Array.from({ length: 19 }, (_, i) => [i, i + 1] as const),
);
const straight = { x: Float64Array.from({ length: 20 }, (_, i) => 7 * i), y: new Float64Array(20) };
const groups = Uint8Array.from({ length: 20 }, (_, i) => (i < 10 ? 0 : 1));

test('a chain drawn straight has no stress and no crossings', () => {
  const { stress, crossings } = qualityOf(chain, straight);
  expect(stress).toBeCloseTo(0, 10);
  expect(crossings).toBe(0);
});

test('the scale of a drawing does not matter, its order does', () => {
  const wide = { x: straight.x.map((v) => 1000 * v), y: straight.y };
  expect(qualityOf(chain, wide).stress).toBeCloseTo(0, 10);
  const shuffled = { x: straight.x.map((_, i) => (i * 7) % 20), y: straight.y };
  expect(qualityOf(chain, shuffled).stress).toBeGreaterThan(0.2);
});

test('two lines over one another cross, always', () => {
  const cross = graphOf(4, [
    [0, 1],
    [2, 3],
  ]);
  const positions = { x: Float64Array.of(0, 2, 0, 2), y: Float64Array.of(0, 2, 2, 0) };
  expect(qualityOf(cross, positions).crossings).toBe(1);
});

test('groups apart are pure, groups mixed are not', () => {
  const apart = { x: straight.x.map((v, i) => v + (i < 10 ? 0 : 1e4)), y: straight.y };
  const mixed = Uint8Array.from({ length: 20 }, (_, i) => i % 2);
  expect(qualityOf(chain, apart, groups).purity).toBeCloseTo(0.9, 5);
  expect(qualityOf(chain, apart, mixed).purity).toBeLessThan(0.6);
  expect(qualityOf(chain, apart).purity).toBeNull();
});
