import type { Article } from '#lib/model/article.ts';
import type { Decision } from '#lib/model/decision.ts';
import type { ArticleId, EntityId } from '#lib/model/ids.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { Reading } from '#lib/model/reading.ts';
import type { IdLedger, KeptFile, Point, Store, StoredReading } from '#lib/store/store.ts';

/** What a model store keeps; outlives `close`, as a file does. */
export interface Kept {
  entries: Map<string, { entry: StoredReading; hash: string; changed: number }>;
  removals: Map<ArticleId, number>;
  decisions: Decision[];
  resolved: { knowledge: Knowledge; ledger: IdLedger } | null;
  /** How many changes there were, and how many when what is resolved was read. */
  changes: number;
  resolvedAt: number;
  layout: Map<EntityId, Point>;
  files: Map<string, KeptFile>;
}

export function nothingKept(): Kept {
  return { entries: new Map(), removals: new Map(), decisions: [], resolved: null, changes: 0, resolvedAt: -1, layout: new Map(), files: new Map() };
}

/** The store port in the plainest way, for the others to be compared with. */
export function modelStore(kept: Kept): Store {
  let basis: number | null = null;
  let mine: Knowledge | null = null;
  const sorted = () =>
    [...kept.entries.values()].map((e) => e.entry).toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const find = (fits: (article: Article) => boolean) =>
    sorted().find((e) => fits(e.article))?.article.id ?? null;
  const put = (entry: StoredReading, hash: string) => {
    const words = ({ outlet, text }: Article) => `${outlet ?? ''}\0${text}`;
    for (const [id, { entry: other }] of kept.entries) {
      const same = other.article.source === entry.article.source;
      if ((same || id === entry.article.id) && words(other.article) !== words(entry.article))
        for (const file of kept.files.values()) if (file.copies > 0) kept.files.delete(file.path);
      if (!same) continue;
      kept.entries.delete(id);
      kept.removals.set(other.article.id, kept.changes + 1);
    }
    kept.removals.delete(entry.article.id);
    kept.entries.set(entry.article.id, { entry, hash, changed: kept.changes + 1 });
  };
  const knowledge = () => (kept.resolvedAt === kept.changes ? kept.resolved!.knowledge : null);
  return {
    known(source) {
      const id = find((a) => a.source === source);
      return id === null ? null : { id, hash: kept.entries.get(id)!.hash };
    },
    has: (id) => kept.entries.has(id),
    twin: ({ outlet, text }) => find((a) => a.outlet === outlet && a.text === text),
    file: (path) => kept.files.get(path) ?? null,
    countOutdated: (extractor) => sorted().filter((e) => e.extractor !== extractor).length,
    outdated: (extractor, after, limit) =>
      sorted()
        .filter((e) => e.extractor !== extractor && e.article.id > after)
        .map((e) => e.article)
        .slice(0, limit),
    add(entry, hash) {
      put(entry, hash);
      kept.changes++;
    },
    addAll(additions, files) {
      for (const { sourceHash, reading, ...rest } of additions)
        put({ ...rest, reading: Reading.parse(JSON.parse(reading)) }, sourceHash);
      if (additions.length > 0) kept.changes++;
      for (const file of files) kept.files.set(file.path, file);
    },
    readings() {
      basis = kept.changes;
      return sorted();
    },
    changesSince(state) {
      basis = kept.changes;
      const readings = [...kept.entries.values()].filter((e) => e.changed > state).map((e) => e.entry);
      const removed = [...kept.removals].filter(([, changed]) => state >= 0 && changed > state).map(([id]) => id);
      return { state: basis, readings: readings.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)), removed };
    },
    openReadings() {
      basis = kept.changes;
      return { readings: sorted(), close: () => {} };
    },
    decisions: () => [...kept.decisions],
    append(decision) {
      if (kept.decisions.some((d) => d.id === decision.id)) throw new Error('the id is taken');
      kept.decisions.push(decision);
      kept.changes++;
    },
    ledger: () => kept.resolved?.ledger ?? new Map(),
    redirects: () => new Map(Object.entries(kept.resolved?.knowledge.redirects ?? {})),
    layout: () => new Map(kept.layout),
    keepLayout(nodes) {
      for (const { id, x, y } of nodes) kept.layout.set(id, { x, y });
    },
    keep(knowledge, ledger) {
      kept.resolved = { knowledge, ledger };
      kept.resolvedAt = basis ?? kept.changes;
      mine = knowledge;
    },
    keepOnce({ byArticle, ...rows }, ledger) {
      const own = [...byArticle];
      const mentions = own.flatMap((o) => o.mentions);
      const statements = own.flatMap((o) => o.statements);
      const sentences = Object.fromEntries(sorted().map((e) => [e.article.id, e.reading.sentences]));
      const knowledge = Knowledge.parse({ ...rows, sentences, mentions, statements });
      kept.resolved = { knowledge, ledger };
      kept.resolvedAt = basis ?? kept.changes;
      mine = null;
    },
    isLastKept: () => mine !== null && kept.resolved?.knowledge === mine,
    attend: () => {},
    isAttended: () => false,
    knowledge,
    totals() {
      const now = knowledge();
      return now && { articles: now.articles.length, entities: now.entities.length, relations: now.relations.length };
    },
    lock: () => () => {},
    isIngesting: () => false,
    version: () => `${kept.changes}.${kept.resolvedAt}`,
    close: () => {},
  };
}
