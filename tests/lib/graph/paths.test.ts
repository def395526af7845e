import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strongestRoutes, type PathLine } from '#lib/graph/paths.ts';

const line = (a: string, b: string, cost = 1): PathLine => ({ a, b, cost });
const LIMITS = { routes: 5, hops: 5 };
const shown = (routes: ReturnType<typeof strongestRoutes>) => routes.map((r) => `${r.nodes.join('-')} ${r.cost}`);

describe('strongest routes', () => {
  test('the example of Yen 1971 as told in textbooks: C to H', () => {
    // Lines have no direction here: the second way back over D to E, 7 long, is not in the original.
    const lines = [line('C', 'D', 3), line('C', 'E', 2), line('D', 'F', 4), line('E', 'D', 1), line('E', 'F', 2), line('E', 'G', 3), line('F', 'G', 2), line('F', 'H', 1), line('G', 'H', 2)];
    expect(shown(strongestRoutes(lines, 'C', 'H', { routes: 3, hops: 5 }))).toEqual(['C-E-F-H 5', 'C-E-G-H 7', 'C-D-E-F-H 7']);
  });

  test('a strong detour beats a weak direct line, and both are told', () => {
    expect(shown(strongestRoutes([line('a', 'b', 5), line('a', 'm', 1), line('m', 'b', 1)], 'a', 'b', LIMITS))).toEqual(['a-m-b 2', 'a-b 5']);
  });

  test('a toll turns routes away from a hub', () => {
    const lines = [line('a', 'hub'), line('hub', 'b'), line('a', 'quiet'), line('quiet', 'b')];
    const toll = (n: string) => (n === 'hub' ? 3 : 0);
    expect(shown(strongestRoutes(lines, 'a', 'b', LIMITS, toll))).toEqual(['a-quiet-b 2', 'a-hub-b 5']);
  });

  test('a cheap way that is too long does not hide a dear one that is short enough', () => {
    const lines = [line('a', 'x', 0.1), line('x', 'y', 0.1), line('y', 'z', 0.1), line('a', 'z', 9), line('z', 'b', 0.1)];
    expect(shown(strongestRoutes(lines, 'a', 'b', { routes: 5, hops: 2 }))).toEqual(['a-z-b 9.1']);
  });

  test('no route from a node to itself, to an unknown one, or across a gap', () => {
    const lines = [line('a', 'b'), line('c', 'd')];
    for (const [from, to] of [['a', 'a'], ['a', 'x'], ['x', 'a'], ['a', 'd']] as const)
      expect(strongestRoutes(lines, from, to, LIMITS)).toEqual([]);
  });

  test('finds what a search through all simple routes finds', () => {
    const name = fc.constantFrom(...'abcdefg');
    const lines = fc.array(fc.record({ a: name, b: name, cost: fc.integer({ min: 1, max: 9 }) }), { maxLength: 16 });
    const tolls = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(lines, tolls, fc.integer({ min: 1, max: 5 }), (net, toll, hops) => {
        const passing = (n: string) => toll['abcdefg'.indexOf(n)]!;
        const found = strongestRoutes(net, 'a', 'b', { routes: 4, hops }, passing);
        const all = simpleRoutes(net, 'a', 'b', hops, passing);
        expect(found.map((r) => r.cost)).toEqual(all.map((r) => r.cost).slice(0, 4));
        expect(new Set(found.map((r) => r.nodes.join())).size).toBe(found.length);
        const known = new Set(all.map((r) => `${r.nodes.join()} ${r.cost}`));
        for (const r of found) expect(known).toContain(`${r.nodes.join()} ${r.cost}`);
      }),
      { numRuns: 400 },
    );
  });
});

/** Every simple route by brute force, cheapest first. */
function simpleRoutes(lines: readonly PathLine[], from: string, to: string, hops: number, toll: (n: string) => number) {
  const best = new Map<string, number>();
  for (const { a, b, cost } of lines)
    for (const key of [`${a}${b}`, `${b}${a}`]) if (a !== b) best.set(key, Math.min(cost, best.get(key) ?? Infinity));
  const out: { nodes: string[]; cost: number }[] = [];
  const walk = (nodes: string[], cost: number) => {
    const at = nodes.at(-1)!;
    if (at === to) return void out.push({ nodes, cost });
    if (nodes.length > hops) return;
    for (const next of 'abcdefg') {
      const step = best.get(`${at}${next}`);
      if (step !== undefined && !nodes.includes(next)) walk([...nodes, next], cost + step + (next === to ? 0 : toll(next)));
    }
  };
  walk([from], 0);
  return out.sort((p, q) => p.cost - q.cost);
}
