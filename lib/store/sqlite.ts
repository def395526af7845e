import { createHash } from 'node:crypto';
import path from 'node:path';
import { Article } from '../model/article.ts';
import { Decision } from '../model/decision.ts';
import { ArticleId, EntityId } from '../model/ids.ts';
import type { Knowledge, KnowledgeRows } from '../model/knowledge.ts';
import { encodeReading, Reading } from '../model/reading.ts';
import { guard, isLocked, lockFile, openDatabase, transact } from './database.ts';
import { parsed } from './parsed.ts';
import { getKnowledge, putKnowledge, putLedger, RESOLVED_TABLES } from './knowledge-rows.ts';
import { openReadings } from './open-readings.ts';
import { createStatements, type Statements } from './statements.ts';
import type { Addition, IdLedger, Store, StoredReading } from './store.ts';
import { updateKnowledge } from './update-knowledge.ts';

/** A store in one SQLite file in `folder`. */
export function openSqlite(folder: string, patience: number): Store {
  const database = openDatabase(folder, patience);
  const file = path.join(folder, 'dateline.sqlite');
  const sql = createStatements(database);
  const read = <T>(work: () => T) => guard(file, work);
  const readOneState = <T>(work: () => T) => transact(database, file, work, 'DEFERRED');
  const write = <T>(work: () => T) => transact(database, file, work);
  const state = (name: string) => Number(sql.first('SELECT value FROM state WHERE name = ?', name)!.value);
  const changed = () => sql.run("UPDATE state SET value = value + 1 WHERE name = 'changes'");
  const ids = (text: string) =>
    new Map(sql.rows(text).map((r) => [String(r.key), EntityId.parse(r.entity)] as const));
  /** State of the corpus that was last read; what is resolved next was made of it. */
  let basis: number | null = null;
  /** What was kept here last, under which state; later rows are compared with it. */
  let kept: { readonly knowledge: Knowledge; readonly resolved: number } | null = null;
  const isLastKept = () => kept !== null && kept.resolved === state('resolved');
  let attending: (() => void) | null = null;
  const attendance = path.join(folder, 'explorer.lock');
  const ingesting = path.join(folder, 'ingest.lock');
  const toReading = (r: Record<string, unknown>): StoredReading => ({
    article: parsed(Article, r.article),
    reading: parsed(Reading, r.reading),
    extractor: String(r.extractor),
  });
  const changesSince: Store['changesSince'] = (since) =>
    readOneState(() => {
      basis = state('changes');
      const readings = sql.map(
        'SELECT a.body AS article, r.body AS reading, r.extractor FROM articles a JOIN readings r ON r.article = a.id WHERE r.changed > ? ORDER BY a.id',
        toReading,
        since,
      );
      const removed = since < 0 ? [] : sql.rows('SELECT article FROM removals WHERE changed > ?', since);
      return {
        state: basis,
        readings,
        removed: removed.map((r) => ArticleId.parse(r.article)),
      };
    });
  const addAll: Store['addAll'] = (additions, files) =>
    write(() => {
      if (additions.length > 0) changed();
      for (const addition of additions) putAddition(sql, addition, state('changes'));
      for (const { path: at, stamp, articles, copies } of files)
        sql.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)', at, stamp, articles, copies);
    });
  /** In the place of all that was kept. */
  const replace = (knowledge: KnowledgeRows, ledger: IdLedger) => {
    for (const table of [...RESOLVED_TABLES, 'ledger']) sql.run(`DELETE FROM ${table}`);
    putKnowledge(sql, knowledge);
    putLedger(sql, ledger);
  };
  const resolve = (): number => {
    const resolved = basis ?? state('changes');
    sql.run("UPDATE state SET value = ? WHERE name = 'resolved'", resolved);
    return resolved;
  };
  return {
    known: (source) =>
      read(() => {
        const row = sql.first(
          'SELECT a.id, s.hash FROM articles a JOIN sources s USING (source) WHERE source = ?',
          source,
        );
        return row ? { id: ArticleId.parse(row.id), hash: String(row.hash) } : null;
      }),
    has: (id) => read(() => sql.first('SELECT 1 FROM articles WHERE id = ?', id) !== undefined),
    twin: (article) =>
      read(() => {
        const row = sql.first('SELECT id FROM articles WHERE words = ? ORDER BY id', wordsOf(article));
        return row ? ArticleId.parse(row.id) : null;
      }),
    file: (at) =>
      read(() => {
        const row = sql.first('SELECT stamp, articles, copies FROM files WHERE path = ?', at);
        return row
          ? { path: at, stamp: String(row.stamp), articles: Number(row.articles), copies: Number(row.copies) }
          : null;
      }),
    countOutdated: (extractor) =>
      read(() => Number(sql.first('SELECT count(*) AS n FROM readings WHERE extractor <> ?', extractor)!.n)),
    outdated: (extractor, after, limit) =>
      read(() =>
        sql
          .rows(
            'SELECT a.body FROM articles a JOIN readings r ON r.article = a.id WHERE r.extractor <> ? AND a.id > ? ORDER BY a.id LIMIT ?',
            extractor,
            after,
            limit,
          )
          .map((r) => Article.parse(JSON.parse(r.body as string))),
      ),
    add: (entry, sourceHash) => addAll([{ ...entry, reading: encodeReading(entry.reading), sourceHash }], []),
    addAll,
    readings: () => [...changesSince(-1).readings],
    changesSince,
    openReadings: () => {
      const { changes, ...open } = openReadings(folder, patience);
      basis = changes;
      return open;
    },
    decisions: () =>
      read(() =>
        sql
          .rows('SELECT body FROM decisions ORDER BY position')
          .map((r) => Decision.parse(JSON.parse(r.body as string))),
      ),
    append: (decision) =>
      write(() => {
        const { id, verdict, at } = decision;
        sql.run(
          'INSERT INTO decisions (id, verdict, at, body) VALUES (?, ?, ?, ?)',
          id,
          verdict,
          at,
          JSON.stringify(decision),
        );
        changed();
      }),
    ledger: () => read(() => ids('SELECT anchor AS key, entity FROM ledger')),
    redirects: () => read(() => ids('SELECT lost AS key, entity FROM redirects')),
    layout: () =>
      read(
        () =>
          new Map(
            sql
              .rows('SELECT entity, x, y FROM layout')
              .map((r) => [EntityId.parse(r.entity), { x: Number(r.x), y: Number(r.y) }]),
          ),
      ),
    keepLayout: (nodes) =>
      write(() => {
        for (const { id, x, y } of nodes) sql.run('INSERT OR REPLACE INTO layout VALUES (?, ?, ?)', id, x, y);
      }),
    keep: (knowledge, ledger, ledgerChanges) =>
      write(() => {
        const before = isLastKept() ? kept!.knowledge : null;
        if (before) {
          updateKnowledge(sql, before, knowledge);
          if (!ledgerChanges) sql.run('DELETE FROM ledger');
          putLedger(sql, ledgerChanges ?? ledger);
        } else replace({ ...knowledge, byArticle: [knowledge] }, ledger);
        kept = { knowledge, resolved: resolve() };
      }),
    keepOnce: (knowledge, ledger) =>
      write(() => {
        replace(knowledge, ledger);
        resolve();
        kept = null;
      }),
    isLastKept: () => read(isLastKept),
    knowledge: () =>
      readOneState(() => (state('resolved') === state('changes') ? getKnowledge(sql) : null)),
    totals: () =>
      readOneState(() => {
        const count = (table: string) => Number(sql.first(`SELECT count(*) AS n FROM ${table}`)!.n);
        return state('resolved') === state('changes')
          ? { articles: count('articles'), entities: count('entities'), relations: count('relations') }
          : null;
      }),
    lock: () => lockFile(ingesting, patience),
    isIngesting: () => isLocked(ingesting),
    attend() {
      if (!attending && !isLocked(attendance)) attending = lockFile(attendance, 0);
    },
    isAttended: () => attending !== null || isLocked(attendance),
    version: () => read(() => `${state('changes')}.${state('resolved')}`),
    close() {
      attending?.();
      database.close();
    },
  };
}

/** Puts an article in the place of what had its id or its source. */
function putAddition(
  sql: Statements,
  { article, reading, extractor, sourceHash }: Addition,
  change: number,
): void {
  const { id, outlet, title, published, language, source, text } = article;
  const words = wordsOf(article);
  const old = sql.first('SELECT 1 FROM articles WHERE (source = ? OR id = ?) AND words <> ?', source, id, words);
  if (old) sql.run('DELETE FROM files WHERE copies > 0');
  for (const gone of sql.rows('DELETE FROM articles WHERE source = ? AND id <> ? RETURNING id', source, id))
    sql.run('INSERT OR REPLACE INTO removals VALUES (?, ?)', String(gone.id), change);
  sql.run('DELETE FROM removals WHERE article = ?', id);
  sql.run(
    `INSERT INTO articles (id, outlet, title, published, language, source, text, body, words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet,
     title = excluded.title, published = excluded.published, language = excluded.language, source = excluded.source,
     text = excluded.text, body = excluded.body, words = excluded.words`,
    id, outlet, title, published, language, source, text, JSON.stringify(article), words,
  );
  sql.run(
    'INSERT OR REPLACE INTO readings (article, extractor, body, changed) VALUES (?, ?, ?, ?)',
    id,
    extractor,
    reading,
    change,
  );
  sql.run('INSERT OR REPLACE INTO sources VALUES (?, ?)', source, sourceHash);
}

/** The same for two articles of one outlet with the same text. */
function wordsOf({ outlet, text }: Article): string {
  return createHash('sha256')
    .update(outlet ?? '')
    .update('\0')
    .update(text)
    .digest('base64url');
}
