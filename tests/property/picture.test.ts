import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, PictureKeeper } from '#lib/graph/build-graph.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { createResolver, type ResolveInput } from '#lib/resolve/resolve.ts';
import { countries, gazetteer, tell } from '../fixtures/readings.ts';
import { corpus, grown } from './told.ts';

/** The outlet of one article is another from some step on: what was drawn of it may not stay. */
const steps = fc.tuple(grown, fc.option(fc.nat(4)));

test('a picture that goes on is the very same as one drawn anew beside the nodes before, step by step', () => {
  fc.assert(
    fc.property(steps, ([states, renamed]) => {
      const resolver = createResolver({ gazetteer, countries });
      const picture = new PictureKeeper();
      let ledger: ResolveInput['ledger'] = new Map();
      let redirects: ResolveInput['redirects'] = new Map();
      let before: readonly GraphNode[] | undefined;
      states.forEach(({ readings, decisions }, at) => {
        const other = readings.map((r, i) =>
          renamed !== null && at >= renamed && i === 0
            ? { ...r, article: { ...r.article, outlet: 'Three' } }
            : r,
        );
        const resolved = resolver.resolve({ readings: other, decisions, ledger, redirects });
        ({ ledger } = resolved);
        redirects = new Map(Object.entries(resolved.knowledge.redirects));
        const version = String(at);
        const warm = picture.update(resolved.knowledge, { version });
        const cold = buildGraph(resolved.knowledge, { version, ...(before && { before }) });
        expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
        // As nothing of the picture is remembered beside it, its lines are looked at anew.
        expect(encodeSnapshot(warm)).toEqual(encodeSnapshot({ ...cold }));
        before = warm.nodes;
      });
    }),
    { numRuns: 60 },
  );
});

test('what is drawn again of the same knowledge stays the same objects', () => {
  fc.assert(
    fc.property(corpus, (tellings) => {
      const resolver = createResolver({ gazetteer, countries });
      const picture = new PictureKeeper();
      const input = { decisions: [], redirects: new Map() };
      const first = resolver.resolve({ ...input, readings: tellings.map(tell), ledger: new Map() });
      const was = picture.update(first.knowledge, { version: '1' });
      const again = picture.update(first.knowledge, { version: '2' });
      expect(again.nodes.every((node, i) => node === was.nodes[i])).toBe(true);
      expect(again.edges.every((edge, i) => edge === was.edges[i])).toBe(true);
    }),
    { numRuns: 20 },
  );
});
