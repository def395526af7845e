import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatelineError } from '#lib/errors.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { PLACE_ORDER } from '#lib/graph/snapshot/format.ts';
import { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '#lib/model/type-names.ts';
import { GraphView } from '#lib/model/views.ts';
import { toGraphView } from '../fixtures/plain-graph.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const outlets = fc.uniqueArray(fc.constantFrom('TASK', 'Echo', 'Le Monde', 'Хроника'), { maxLength: 3 });
const date = fc.option(fc.constantFrom('2024', '2024-05', '2024-05-03', '2025-11-30'), { nil: null });
const thousandth = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((n) => n / 1000);
const coordinate = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);

const degrees = (most: number) =>
  fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => n / 10_000 + 0);
const location = fc.option(
  fc.record({ latitude: degrees(90), longitude: degrees(180), kind: fc.constantFrom(...PLACE_ORDER) }),
  { nil: null },
);

const node = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/),
  type: fc.constantFrom(...ENTITY_TYPES),
  name: text,
  x: coordinate,
  y: coordinate,
  importance: thousandth(1),
  community: fc.nat(500),
  mentions: fc.nat(100_000),
  outlets,
  aliases: fc.array(text, { maxLength: 3 }),
  firstTold: date,
  lastTold: date,
  date,
  toldIn: fc.subarray([0, 1, 2]),
  location,
});

const graph = fc
  .record({
    version: text,
    articles: fc.array(
      fc.record({
        id: fc.stringMatching(/^[0-9a-f]{4}$/),
        title: text,
        outlet: fc.option(text, { nil: null }),
        published: date,
        original: fc.option(text, { nil: null }),
      }),
      { maxLength: 3 },
    ),
    nodes: fc
      .uniqueArray(node, { selector: (n) => n.id, maxLength: 12 })
      .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1))),
    picks: fc.array(
      fc.record({
        a: fc.nat(),
        b: fc.nat(),
        kind: fc.constantFrom('stated' as const, 'co-mention' as const, 'suggestion' as const),
        types: fc.subarray([...RELATION_TYPES]),
        weight: thousandth(40),
        outlets,
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ picks, ...rest }) => {
    const known = (place: number) => place < rest.articles.length;
    for (const one of rest.nodes) one.toldIn = one.toldIn.filter(known);
    const ids = rest.nodes.map((n) => n.id);
    const edges = new Map<string, object>();
    for (const { a, b, ...edge } of ids.length > 1 ? picks : []) {
      const [p, q] = [a % ids.length, b % ids.length].sort((x, y) => x - y) as [number, number];
      if (p !== q) edges.set(`${ids[p]} ${ids[q]} ${edge.kind}`, { a: ids[p], b: ids[q], ...edge });
    }
    const sorted = (edges.values().toArray() as GraphView['edges']).sort(
      (p, q) => order(p.a, q.a) || order(p.b, q.b) || order(p.kind, q.kind),
    );
    return GraphView.parse({
      ...rest,
      edges: sorted,
      totals: { nodes: rest.nodes.length, edges: edges.size + 3, articles: 9 },
    });
  });

function order(p: string, q: string): number {
  return p < q ? -1 : p > q ? 1 : 0;
}

const reread = (bytes: Uint8Array) => toGraphView(openSnapshot(decodeSnapshot(bytes)));

function refused(bytes: Uint8Array): unknown {
  try {
    decodeSnapshot(bytes);
    return 'read';
  } catch (error) {
    return error;
  }
}

test('what is encoded comes back, positions to within the grid', () => {
  fc.assert(
    fc.property(graph, (view) => {
      const back = reread(encodeSnapshot(view));
      const still = ({ x: _x, y: _y, ...rest }: GraphView['nodes'][number]) => rest;
      expect({ ...back, nodes: back.nodes.map(still) }).toEqual({ ...view, nodes: view.nodes.map(still) });
      back.nodes.forEach((n, i) => {
        expect(Math.abs(n.x - view.nodes[i]!.x)).toBeLessThan(0.03);
        expect(Math.abs(n.y - view.nodes[i]!.y)).toBeLessThan(0.03);
      });
    }),
    { numRuns: 200 },
  );
});

test('encoding what was decoded gives columns of the same size and the same graph again', () => {
  fc.assert(
    fc.property(graph, (view) => {
      const once = reread(encodeSnapshot(view));
      const bytes = encodeSnapshot(once);
      expect(bytes.length).toBe(encodeSnapshot(view).length);
      expect(reread(bytes).edges).toEqual(once.edges);
    }),
    { numRuns: 50 },
  );
});

describe('damage', () => {
  const [view] = fc.sample(
    graph.filter((g) => g.nodes.length > 6 && g.edges.length > 6),
    { numRuns: 1, seed: 3 },
  );
  const whole = encodeSnapshot(view!);

  test('every truncation is refused', () => {
    for (let length = 0; length < whole.length; length++)
      expect(refused(whole.slice(0, length))).toBeInstanceOf(DatelineError);
  });

  test('every single bit flip is refused', () => {
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = whole.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(refused(bytes)).toBeInstanceOf(DatelineError);
    }
  });

  test('random bytes, with a fitting frame or without, are refused or read, never worse', async () => {
    const { xxh32 } = await import('#lib/graph/xxhash.ts');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(whole.length - 1),
        fc.boolean(),
        (noise, at, framed) => {
          expect(refused(noise)).toBeInstanceOf(DatelineError);
          const bytes = whole.slice();
          bytes.set(noise.subarray(0, bytes.length - at), at);
          if (framed) {
            bytes.set(whole.subarray(0, 12));
            new DataView(bytes.buffer).setUint32(
              bytes.length - 4,
              xxh32(bytes.subarray(0, bytes.length - 4)),
              true,
            );
          }
          const outcome = refused(bytes);
          if (outcome !== 'read') expect(outcome).toBeInstanceOf(DatelineError);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a newer format says so', () => {
    const bytes = whole.slice();
    bytes[4] = 9;
    expect(refused(bytes)).toMatchObject({
      code: 'graph/snapshot-version',
      message: 'The snapshot has format 9; this program reads format 2.',
    });
  });

  test('it reads from the middle of a larger buffer', () => {
    const wide = new Uint8Array(whole.length + 7);
    wide.set(whole, 3);
    expect(decodeSnapshot(wide.subarray(3, 3 + whole.length)).size).toBe(view!.nodes.length);
  });
});
