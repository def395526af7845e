import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Decision } from '#lib/model/decision.ts';
import { ArticleId, EntityId } from '#lib/model/ids.ts';
import type { Knowledge } from '#lib/model/knowledge.ts';
import { encodeReading } from '#lib/model/reading.ts';
import type { Store, StoredReading } from '#lib/store/store.ts';
import { SMALL } from '../fixtures/small-knowledge.ts';

export interface Backend {
  /** Opens the same store every time, so that a second call sees what the first one kept. */
  open(): Store;
  destroy(): void;
}

export const ENTRIES: StoredReading[] = SMALL.articles.map((article) => ({
  article,
  reading: {
    sentences: SMALL.sentences[article.id]!,
    entities: [],
    mentions: [],
    relations: [],
    statements: [],
  },
  extractor: '1',
}));
export const LEDGER = new Map([['a1/6', EntityId.parse('ada-bell')]]);
export const DECISION = Decision.parse({
  id: 'd1',
  at: '2024-05-04T10:00:00Z',
  by: 'test',
  note: null,
  verdict: 'rename',
  name: 'Ada B. Bell',
  a: { article: 'a1', start: 6, end: 14, surface: 'Ada Bell', type: 'person' },
});

/** What every backend of the store port must do. */
export function storeContract(name: string, make: () => Backend): void {
  describe(`${name} as a store`, () => {
    let backend: Backend;
    let store: Store;
    beforeEach(() => {
      backend = make();
      store = backend.open();
      for (const entry of ENTRIES.toReversed()) store.add(entry, `hash of ${entry.article.id}`);
    });
    afterEach(() => {
      store.close();
      backend.destroy();
    });

    test('gives back what was added, in order of id', () => {
      expect(store.readings()).toEqual(ENTRIES);
    });

    test('knows articles and what their sources gave', () => {
      expect(store.has(ArticleId.parse('a1'))).toBe(true);
      expect(store.has(ArticleId.parse('a9'))).toBe(false);
      expect(store.known('a1.txt')).toEqual({ id: 'a1', hash: 'hash of a1' });
      expect(store.known('a9.txt')).toBeNull();
    });

    test('adding an article again replaces it', () => {
      store.add({ ...ENTRIES[0]!, extractor: '2' }, 'other hash');
      expect(store.readings().map((r) => r.extractor)).toEqual(['2', '1']);
      expect(store.known('a1.txt')).toEqual({ id: 'a1', hash: 'other hash' });
    });

    test('a source that tells another article now takes the old one away', () => {
      const article = { ...ENTRIES[0]!.article, id: ArticleId.parse('a3'), text: 'Mended.' };
      store.add({ ...ENTRIES[0]!, article }, 'mended');
      expect(store.readings().map((r) => r.article.id)).toEqual(['a2', 'a3']);
      expect(store.known('a1.txt')).toEqual({ id: 'a3', hash: 'mended' });
    });

    test('finds an article of the same words and outlet under another id, and no other', () => {
      const [first] = ENTRIES;
      const copy = {
        ...first!.article,
        id: ArticleId.parse('copy'),
        source: 'copy.txt',
        title: 'Other title',
      };
      expect(store.twin(copy)).toBe('a1');
      expect(store.twin({ ...copy, outlet: 'Another outlet' })).toBeNull();
      expect(store.twin({ ...copy, text: `${copy.text} More.` })).toBeNull();
    });

    test('names the articles that another version of the extractor read', () => {
      store.add({ ...ENTRIES[1]!, extractor: '2' }, 'hash');
      expect(store.outdated('2', '', 9).map((a) => a.id)).toEqual(['a1']);
      expect(store.outdated('1', '', 9).map((a) => a.id)).toEqual(['a2']);
    });

    test('adds many at once, and remembers files that were read to their end', () => {
      const { reading, ...entry } = ENTRIES[0]!;
      const whole = { path: 'in/a.jsonl', stamp: '1-2-3', articles: 2, copies: 0 };
      const copied = { path: 'in/b.jsonl', stamp: '4-5-6', articles: 2, copies: 1 };
      const before = store.version();
      store.addAll([{ ...entry, extractor: '2', reading: encodeReading(reading), sourceHash: 'h' }], [whole, copied]);
      expect(store.readings()[0]).toEqual({ ...entry, extractor: '2', reading });
      expect(store.version()).not.toBe(before);
      expect([store.file('in/a.jsonl'), store.file('in/b.jsonl'), store.file('in/c.jsonl')]).toEqual([whole, copied, null]);
      store.add(ENTRIES[0]!, 'h');
      expect(store.file('in/b.jsonl')).toEqual(copied);
      store.add({ ...ENTRIES[0]!, article: { ...ENTRIES[0]!.article, text: 'Other words.' } }, 'h2');
      expect([store.file('in/a.jsonl'), store.file('in/b.jsonl')]).toEqual([whole, null]);
    });

    test('counts and pages through the readings of another version', () => {
      expect(store.countOutdated('2')).toBe(2);
      expect(store.outdated('2', '', 1).map((a) => a.id)).toEqual(['a1']);
      expect(store.outdated('2', 'a1', 1).map((a) => a.id)).toEqual(['a2']);
      expect(store.outdated('2', 'a2', 1)).toEqual([]);
    });

    test('keeps knowledge whole, until something changes', () => {
      expect(store.knowledge()).toBeNull();
      store.keep(SMALL, LEDGER);
      expect(store.knowledge()).toEqual(SMALL);
      expect(store.ledger()).toEqual(LEDGER);
      expect([...store.redirects()]).toEqual([['ada-bel', 'ada-bell']]);
      store.append(DECISION);
      expect(store.knowledge()).toBeNull();
      expect(store.ledger()).toEqual(LEDGER);
    });

    test('knowledge made of readings that another program has changed since is outdated', () => {
      store.readings();
      const other = backend.open();
      other.append(DECISION);
      other.close();
      store.keep(SMALL, LEDGER);
      expect(store.knowledge()).toBeNull();
      expect(store.ledger()).toEqual(LEDGER);
      store.readings();
      store.keep(SMALL, LEDGER);
      expect(store.knowledge()).toEqual(SMALL);
    });

    test('keeping again replaces, it does not add', () => {
      store.keep(SMALL, LEDGER);
      store.keep({ ...SMALL, suggestions: [], redirects: {} }, new Map());
      expect(store.knowledge()).toEqual({ ...SMALL, suggestions: [], redirects: {} });
      expect(store.ledger().size).toBe(0);
    });

    test('keeping what grew out of what was kept gives the same as keeping it anew', () => {
      const [ada, lindow, ...others] = SMALL.entities;
      const [first, ...mentions] = SMALL.mentions;
      const grown: Knowledge = {
        ...SMALL,
        entities: [{ ...ada!, name: 'Ada B. Bell' }, ...others],
        mentions: [{ ...first!, entity: EntityId.parse('the-courier') }, ...mentions.filter((m) => m.entity !== lindow!.id)],
        relations: SMALL.relations.slice(1),
        coMentions: SMALL.coMentions.map((c) => ({ ...c, weight: 0.25 })),
        statements: SMALL.statements.map((s) => ({ ...s, cue: 'said' })),
        suggestions: [],
        redirects: { 'ada-bel': EntityId.parse('ada-bell'), lindow: EntityId.parse('the-courier') },
      };
      const more = new Map([['a2/3', EntityId.parse('the-courier')]]);
      store.keep(SMALL, LEDGER);
      expect(store.isLastKept()).toBe(true);
      store.keep(grown, new Map([...LEDGER, ...more]), more);
      const other = backend.open();
      expect(other.isLastKept()).toBe(false);
      expect(other.knowledge()).toEqual(grown);
      expect(other.ledger()).toEqual(new Map([...LEDGER, ...more]));
      other.readings();
      other.append(DECISION);
      other.changesSince(-1);
      other.keep(SMALL, LEDGER);
      other.close();
      expect(store.isLastKept()).toBe(false);
      store.keep(grown, more, more);
      expect(store.ledger()).toEqual(more);
    });

    test('readings can be asked for one by one, as they were when they were opened', () => {
      const { readings, close } = store.openReadings();
      const other = backend.open();
      other.add({ ...ENTRIES[0]!, extractor: '2' }, 'other hash');
      other.close();
      expect(
        readings.map(({ article, reading, extractor }) => ({
          article: { ...article, text: article.text },
          reading,
          extractor,
        })),
      ).toEqual(ENTRIES);
      expect(readings[1]!.reading).toEqual(ENTRIES[1]!.reading);
      expect(readings[0]!.reading).toEqual(ENTRIES[0]!.reading);
      close();
      store.keepOnce({ ...SMALL, byArticle: [SMALL] }, LEDGER);
      expect([store.knowledge(), store.totals()]).toEqual([null, null]);
    });

    test('knowledge kept once is the same as kept to be compared', () => {
      store.keep({ ...SMALL, suggestions: [], redirects: {} }, new Map([['a9/1', EntityId.parse('ada-bell')]]));
      store.openReadings().close();
      const { mentions, statements } = SMALL;
      const byArticle = SMALL.articles.map(({ id }) => ({
        mentions: mentions.filter((m) => m.article === id),
        statements: statements.filter((s) => s.article === id),
      }));
      store.keepOnce({ ...SMALL, byArticle: new Set(byArticle) }, LEDGER);
      expect(store.knowledge()).toEqual(SMALL);
      expect(store.ledger()).toEqual(LEDGER);
      expect(store.isLastKept()).toBe(false);
      const { articles, entities, relations } = SMALL;
      expect(store.totals()).toEqual({ articles: articles.length, entities: entities.length, relations: relations.length });
    });

    test('tells what changed since a state', () => {
      const { state, readings, removed } = store.changesSince(-1);
      expect([readings, removed]).toEqual([ENTRIES, []]);
      expect(store.changesSince(state)).toEqual({ state, readings: [], removed: [] });
      const mended = { ...ENTRIES[0]!, article: { ...ENTRIES[0]!.article, id: ArticleId.parse('a3'), text: 'Mended.' } };
      store.add(mended, 'mended');
      store.append(DECISION);
      const next = store.changesSince(state);
      expect([next.readings, next.removed]).toEqual([[mended], ['a1']]);
      store.add(ENTRIES[0]!, 'back');
      expect(store.changesSince(state)).toMatchObject({ readings: [ENTRIES[0]], removed: ['a3'] });
      expect(store.changesSince(next.state).removed).toEqual(['a3']);
    });

    test('decisions are a log in the order they came, each id once', () => {
      const second = { ...DECISION, id: 'd0' as typeof DECISION.id };
      store.append(DECISION);
      store.append(second);
      expect(store.decisions()).toEqual([DECISION, second]);
      expect(() => store.append(DECISION)).toThrow();
      expect(store.decisions()).toHaveLength(2);
    });

    test('the version changes with every change and only then', () => {
      const seen = [store.version()];
      store.readings();
      expect(store.version()).toBe(seen[0]);
      store.keep(SMALL, LEDGER);
      seen.push(store.version());
      store.append(DECISION);
      seen.push(store.version());
      expect(new Set(seen).size).toBe(3);
    });

    test('keeps where nodes stand, without a new version', () => {
      const [ada, lindow] = SMALL.entities.map((e) => e.id);
      const version = store.version();
      store.keepLayout([{ id: ada!, x: 1.5, y: -2 }, { id: lindow!, x: 0, y: 0 }]);
      store.keepLayout([{ id: lindow!, x: 7, y: 8 }]);
      expect(store.layout()).toEqual(new Map([[ada, { x: 1.5, y: -2 }], [lindow, { x: 7, y: 8 }]]));
      expect(store.version()).toBe(version);
    });

    test('a second opening sees everything', () => {
      store.append(DECISION);
      store.keep(SMALL, LEDGER);
      const again = backend.open();
      expect(again.readings()).toEqual(ENTRIES);
      expect(again.decisions()).toEqual([DECISION]);
      expect(again.knowledge()).toEqual(SMALL);
      again.close();
    });
  });
}
