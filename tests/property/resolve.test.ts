import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from '#lib/explore/read-decisions.ts';
import { Decision } from '#lib/model/decision.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { countries, gazetteer, tell } from '../fixtures/readings.ts';
import { corpus, grown, judged } from './told.ts';
import { createResolver, resolve, resolveOnce, type ResolveInput } from '#lib/resolve/resolve.ts';

const run = (readings: ResolveInput['readings'], more: Partial<ResolveInput> = {}) =>
  resolve(
    { readings, decisions: [], ledger: new Map(), redirects: new Map(), ...more },
    { gazetteer, countries },
  );

test('the outcome does not depend on the order of articles', () => {
  fc.assert(
    fc.property(corpus, fc.nat(), (tellings, seed) => {
      const readings = tellings.map(tell);
      const turn = seed % readings.length;
      expect(run([...readings.slice(turn), ...readings.slice(0, turn)].toReversed())).toEqual(run(readings));
    }),
  );
});

test('knowledge passes its schema, and every mention, relation and statement points at an entity', () => {
  fc.assert(
    fc.property(corpus, (tellings) => {
      const { knowledge } = run(tellings.map(tell));
      expect(Knowledge.safeParse(knowledge).success).toBe(true);
      const ids = new Set(knowledge.entities.map((e) => e.id));
      expect(ids.size).toBe(knowledge.entities.length);
      expect(knowledge.mentions.filter((m) => !ids.has(m.entity))).toEqual([]);
      expect(knowledge.relations.filter((r) => !ids.has(r.from) || !ids.has(r.to))).toEqual([]);
      expect(knowledge.suggestions.filter((s) => !ids.has(s.a) || !ids.has(s.b) || s.a === s.b)).toEqual([]);
    }),
  );
});

test('no entity holds two that were told different', () => {
  fc.assert(
    fc.property(judged, ({ readings, decisions }) => {
      const { knowledge, unapplied } = run(readings, { decisions });
      const lost = new Set(unapplied.map((u) => u.decision));
      const at = (anchor: { article: string; start: number }) =>
        knowledge.mentions.find((m) => m.article === anchor.article && m.start === anchor.start)!.entity;
      const last = new Map<string, Decision>();
      for (const d of decisions)
        if ('b' in d) last.set([JSON.stringify(d.a), JSON.stringify(d.b)].sort().join(), d);
      for (const d of last.values()) {
        if (!('b' in d) || lost.has(d.id) || d.verdict === 'unsure') continue;
        if (d.verdict === 'different') expect(at(d.a)).not.toBe(at(d.b));
        else expect(at(d.a)).toBe(at(d.b));
      }
    }),
  );
});

test('undoing every decision restores the same bytes, ids included', () => {
  fc.assert(
    fc.property(judged, ({ readings, decisions }) => {
      const before = run(readings);
      const undo = decisions.map((d) =>
        Decision.parse({
          id: `undo-${d.id}`,
          at: '2025-01-02T00:00:00Z',
          by: 'x',
          note: null,
          verdict: 'undo',
          decision: d.id,
        }),
      );
      expect(run(readings, { decisions: [...decisions, ...undo] })).toEqual(before);
      const during = run(readings, { decisions, ledger: before.ledger });
      const after = run(readings, {
        decisions: [...decisions, ...undo],
        ledger: during.ledger,
        redirects: new Map(Object.entries(during.knowledge.redirects)),
      });
      expect(after.knowledge.entities.map((e) => e.id)).toEqual(before.knowledge.entities.map((e) => e.id));
    }),
  );
});

test('decisions taken one by one, exported, and imported after a wipe and a new ingest give the same graph', () => {
  fc.assert(
    fc.property(judged, ({ readings, decisions }) => {
      let now = run(readings);
      decisions.forEach((_, i) => {
        now = run(readings, {
          decisions: decisions.slice(0, i + 1),
          ledger: now.ledger,
          redirects: new Map(Object.entries(now.knowledge.redirects)),
        });
      });
      const file = decisions.map((d) => JSON.stringify(d)).join('\n');
      const fresh = run(readings);
      const { decisions: read, troubles } = readDecisions(
        file,
        [],
        new Map(fresh.knowledge.articles.map((a) => [a.id as string, a])),
      );
      expect(troubles).toEqual([]);
      const again = run(readings, { decisions: read, ledger: fresh.ledger });
      expect(again.knowledge).toEqual(now.knowledge);
    }),
  );
});

test('a second run over the same ledger gives the same ids, and no id once given is lost', () => {
  fc.assert(
    fc.property(judged, ({ readings, decisions }) => {
      const first = run(readings.slice(1));
      const second = run(readings, { decisions, ledger: first.ledger });
      const again = run(readings, {
        decisions,
        ledger: second.ledger,
        redirects: new Map(Object.entries(second.knowledge.redirects)),
      });
      expect(again.knowledge.entities.map((e) => e.id)).toEqual(second.knowledge.entities.map((e) => e.id));
      const alive = new Set<string>([
        ...second.knowledge.entities.map((e) => e.id),
        ...Object.keys(second.knowledge.redirects),
      ]);
      expect(first.knowledge.entities.filter((e) => !alive.has(e.id))).toEqual([]);
    }),
  );
});

test('what is resolved once and not held is the very same', () => {
  fc.assert(
    fc.property(grown, (steps) => {
      const { readings, decisions } = steps.at(-1)!;
      const { knowledge: first, ledger } = run(steps[0]!.readings, steps[0]);
      const input = { readings, decisions, ledger, redirects: new Map(Object.entries(first.redirects)) };
      const { knowledge, ledger: held } = run(readings, input);
      const { knowledge: once, ledger: given } = resolveOnce(input, { gazetteer, countries });
      const { byArticle, ...rows } = once;
      const own = [...byArticle];
      const { mentions, statements } = { mentions: own.flatMap((o) => o.mentions), statements: own.flatMap((o) => o.statements) };
      expect({ ...rows, mentions, statements }).toEqual({ ...knowledge, sentences: undefined });
      expect(new Map(given)).toEqual(new Map(held));
    }),
    { numRuns: 200 },
  );
});

test('a resolver that goes on gives the very same as one that starts anew, step by step', () => {
  fc.assert(
    fc.property(grown, fc.boolean(), (steps, forgets) => {
      const resolver = createResolver({ gazetteer, countries });
      let ledger: ResolveInput['ledger'] = new Map();
      let redirects: ResolveInput['redirects'] = new Map();
      for (const step of steps) {
        const input = { ...step, ledger: forgets ? new Map(ledger) : ledger, redirects };
        const warm = resolver.resolve(input);
        const cold = run(input.readings, input);
        expect(JSON.stringify(warm.knowledge)).toBe(JSON.stringify(cold.knowledge));
        expect(new Map(warm.ledger)).toEqual(new Map(cold.ledger));
        expect(new Map([...input.ledger, ...warm.ledgerChanges])).toEqual(new Map(warm.ledger));
        expect(warm.unapplied).toEqual(cold.unapplied);
        ({ ledger } = warm);
        redirects = new Map(Object.entries(warm.knowledge.redirects));
      }
    }),
    { numRuns: 200 },
  );
});

test('rows that an article more does not change stay the same objects', () => {
  fc.assert(
    fc.property(corpus, (tellings) => {
      const readings = tellings.map(tell);
      const resolver = createResolver({ gazetteer, countries });
      const input = { decisions: [], redirects: new Map() };
      const first = resolver.resolve({ ...input, readings: readings.slice(1), ledger: new Map() });
      const second = resolver.resolve({ ...input, readings, ledger: first.ledger });
      for (const rows of [
        'entities',
        'mentions',
        'relations',
        'coMentions',
        'statements',
        'suggestions',
      ] as const) {
        const known = new Map(first.knowledge[rows].map((row) => [JSON.stringify(row), row]));
        for (const row of second.knowledge[rows])
          if (known.has(JSON.stringify(row))) expect(row).toBe(known.get(JSON.stringify(row)));
      }
    }),
  );
});
