import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedRows, knownRows } from '#lib/graph/parts/asked.ts';
import { encodePart, encodePiece, mostTelling } from '#lib/graph/parts/cut.ts';
import { indexWhole, type Whole } from '#lib/graph/parts/whole.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { joinSnapshots } from '#lib/graph/snapshot/join-snapshots.ts';
import { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { anyGraph } from '../fixtures/any-graph.ts';
import { toGraphView } from '../fixtures/plain-graph.ts';

/* What a browser has of a large graph is a part and pieces that were fetched since. */

/** As the corpus tells it: totals are those of the lists. */
const anyWhole = anyGraph.map((view) => ({
  ...view,
  totals: { nodes: view.nodes.length, edges: view.edges.length, articles: view.articles.length },
}));
/** How much is there at first, and which nodes are asked for then, some more than once. */
const anyWay = fc.record({
  most: fc.nat(6),
  steps: fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 4 }),
});

/** Fetches nodes step by step as an explorer does. */
function walked(
  whole: Whole,
  most: number,
  steps: readonly (readonly number[])[],
): { got: Snapshot; rows: Uint32Array } {
  const rows = new Set(mostTelling(whole, most));
  let got = decodeSnapshot(encodePart(whole, mostTelling(whole, most)));
  for (const step of whole.view.nodes.length ? steps : []) {
    const known = knownRows(
      whole,
      most,
      [...rows].map((row) => whole.view.nodes[row]!.id),
    );
    const fresh = askedRows(
      whole,
      step.map((n) => ({ what: 'node', id: whole.view.nodes[n % whole.view.nodes.length]!.id })),
      known,
    );
    got = joinSnapshots(got, decodeSnapshot(encodePiece(whole, fresh, known)));
    for (const row of fresh) rows.add(row);
  }
  return { got, rows: Uint32Array.from(rows).sort() };
}

const plain = (snapshot: Snapshot): GraphView => toGraphView(openSnapshot(snapshot));

test('a part with pieces is the part that has all their nodes', () => {
  fc.assert(
    fc.property(anyWhole, anyWay, (view, { most, steps }) => {
      const whole = indexWhole(view);
      const { got, rows } = walked(whole, most, steps);
      const once = decodeSnapshot(encodePart(whole, rows));
      expect(plain(got)).toEqual(plain(once));
      for (const column of [
        'rank',
        'offsets',
        'source',
        'backLines',
        'allLines',
        'allNeighbours',
        'x',
        'y',
      ] as const)
        expect(got[column]).toEqual(once[column]);
    }),
    { numRuns: 300 },
  );
});

test('nodes of a part stand where they stand in the whole, and know how many lines they have there', () => {
  fc.assert(
    fc.property(anyWhole, fc.nat(8), (view, most) => {
      const whole = indexWhole(view);
      const all = openSnapshot(decodeSnapshot(encodeSnapshot(view)));
      const part = decodeSnapshot(encodePart(whole, mostTelling(whole, most)));
      expect(part.frame).toEqual(all.frame);
      expect(part.size).toBe(Math.min(most, view.nodes.length));
      plain(part).nodes.forEach((node, row) => {
        expect(node).toEqual(toGraphView(all).nodes[all.rowOf(node.id)]);
        const lines = view.edges.filter(({ a, b }) => a === node.id || b === node.id);
        expect(part.allLines![row]).toBe(lines.length);
        const others = lines
          .filter(({ kind }) => kind !== 'suggestion')
          .map(({ a, b }) => (a === node.id ? b : a));
        expect(part.allNeighbours![row]).toBe(new Set(others).size);
      });
    }),
    { numRuns: 100 },
  );
});
