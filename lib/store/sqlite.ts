import { createHash } from 'node:crypto';
import path from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { Article } from '../model/article.ts';
import { CoMention } from '../model/co-mention.ts';
import { Decision } from '../model/decision.ts';
import { Entity } from '../model/entity.ts';
import { ArticleId, EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { Mention } from '../model/mention.ts';
import { Reading } from '../model/reading.ts';
import { Relation } from '../model/relation.ts';
import { Statement } from '../model/statement.ts';
import { Suggestion } from '../model/suggestion.ts';
import { guard, openDatabase, transact } from './database.ts';
import type { Store } from './store.ts';

const RESOLVED_TABLES = [
  'entities',
  'mentions',
  'relations',
  'co_mentions',
  'statements',
  'suggestions',
  'ledger',
  'redirects',
];

/** A store in one SQLite file in `folder`. */
export function openSqlite(folder: string, patience: number): Store {
  const database = openDatabase(folder, patience);
  const file = path.join(folder, 'dateline.sqlite');
  const read = <T>(work: () => T) => guard(file, work);
  const readOneState = <T>(work: () => T) => transact(database, file, work, 'DEFERRED');
  const write = <T>(work: () => T) => transact(database, file, work);
  const rows = (sql: string, ...values: SQLInputValue[]) =>
    database.prepare(sql).all(...values) as Record<string, unknown>[];
  const bodies = <T>(shape: z.ZodType<T>, sql: string) =>
    rows(sql).map((r) => shape.parse(JSON.parse(r.body as string)));
  const state = (name: string) => Number(rows('SELECT value FROM state WHERE name = ?', name)[0]!.value);
  const changed = () => database.exec("UPDATE state SET value = value + 1 WHERE name = 'changes'");
  const entries = (sql: string) => rows(sql).map((r) => [String(r.key), EntityId.parse(r.entity)] as const);
  /** State of the corpus that was last read; what is resolved next was made of it. */
  let basis: number | null = null;
  return {
    known: (source) =>
      read(() => {
        const [row] = rows(
          'SELECT a.id, s.hash FROM articles a JOIN sources s USING (source) WHERE source = ?',
          source,
        );
        return row ? { id: ArticleId.parse(row.id), hash: String(row.hash) } : null;
      }),
    has: (id) => read(() => rows('SELECT 1 FROM articles WHERE id = ?', id).length > 0),
    twin: (article) =>
      read(() => {
        const [row] = rows('SELECT id FROM articles WHERE words = ? ORDER BY id', wordsOf(article));
        return row ? ArticleId.parse(row.id) : null;
      }),
    outdated: (extractor) =>
      read(() =>
        rows(
          'SELECT a.body FROM articles a JOIN readings r ON r.article = a.id WHERE r.extractor <> ? ORDER BY a.id',
          extractor,
        ).map((r) => Article.parse(JSON.parse(r.body as string))),
      ),
    add: ({ article, reading, extractor }, sourceHash) =>
      write(() => {
        database.prepare('DELETE FROM articles WHERE source = ? AND id <> ?').run(article.source, article.id);
        putArticle(database, article);
        database
          .prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?)')
          .run(article.id, extractor, JSON.stringify(reading));
        database.prepare('INSERT OR REPLACE INTO sources VALUES (?, ?)').run(article.source, sourceHash);
        changed();
      }),
    readings: () =>
      readOneState(() => {
        basis = state('changes');
        return rows(
          'SELECT a.body AS article, r.body AS reading, r.extractor FROM articles a JOIN readings r ON r.article = a.id ORDER BY a.id',
        ).map((r) => ({
          article: Article.parse(JSON.parse(r.article as string)),
          reading: Reading.parse(JSON.parse(r.reading as string)),
          extractor: String(r.extractor),
        }));
      }),
    decisions: () => read(() => bodies(Decision, 'SELECT body FROM decisions ORDER BY position')),
    append: (decision) =>
      write(() => {
        const { id, verdict, at } = decision;
        database
          .prepare('INSERT INTO decisions (id, verdict, at, body) VALUES (?, ?, ?, ?)')
          .run(id, verdict, at, JSON.stringify(decision));
        changed();
      }),
    ledger: () => read(() => new Map(entries('SELECT anchor AS key, entity FROM ledger'))),
    redirects: () => read(() => new Map(entries('SELECT lost AS key, entity FROM redirects'))),
    layout: () =>
      read(() => new Map(rows('SELECT entity, x, y FROM layout').map((r) => [EntityId.parse(r.entity), { x: Number(r.x), y: Number(r.y) }]))),
    keepLayout: (nodes) =>
      write(() => {
        const put = database.prepare('INSERT OR REPLACE INTO layout VALUES (?, ?, ?)');
        for (const { id, x, y } of nodes) put.run(id, x, y);
      }),
    keep: (knowledge, ledger) =>
      write(() => {
        for (const table of RESOLVED_TABLES) database.exec(`DELETE FROM ${table}`);
        putKnowledge(database, knowledge);
        const anchor = database.prepare('INSERT INTO ledger VALUES (?, ?)');
        for (const [key, entity] of ledger) anchor.run(key, entity);
        database.prepare("UPDATE state SET value = ? WHERE name = 'resolved'").run(basis ?? state('changes'));
      }),
    knowledge: () =>
      readOneState(() => {
        if (state('resolved') !== state('changes')) return null;
        const sentences = rows(
          "SELECT article, json_extract(body, '$.sentences') AS spans FROM readings ORDER BY article",
        );
        return {
          articles: bodies(Article, 'SELECT body FROM articles ORDER BY id'),
          sentences: Object.fromEntries(
            sentences.map((r) => [String(r.article), JSON.parse(r.spans as string)]),
          ),
          entities: bodies(Entity, 'SELECT body FROM entities ORDER BY rowid'),
          mentions: rows('SELECT * FROM mentions ORDER BY rowid').map((r) => Mention.parse(r)),
          relations: bodies(Relation, 'SELECT body FROM relations ORDER BY rowid'),
          coMentions: bodies(CoMention, 'SELECT body FROM co_mentions ORDER BY rowid'),
          statements: bodies(Statement, 'SELECT body FROM statements ORDER BY rowid'),
          suggestions: bodies(Suggestion, 'SELECT body FROM suggestions ORDER BY rowid'),
          redirects: Object.fromEntries(entries('SELECT lost AS key, entity FROM redirects ORDER BY rowid')),
        };
      }),
    version: () => read(() => `${state('changes')}.${state('resolved')}`),
    close: () => database.close(),
  };
}

function putArticle(database: DatabaseSync, article: Article): void {
  const { id, outlet, title, published, language, source, text } = article;
  database
    .prepare(
      `INSERT INTO articles (id, outlet, title, published, language, source, text, body, words)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet,
       title = excluded.title, published = excluded.published, language = excluded.language, source = excluded.source,
       text = excluded.text, body = excluded.body, words = excluded.words`,
    )
    .run(id, outlet, title, published, language, source, text, JSON.stringify(article), wordsOf(article));
}

/** The same for two articles of one outlet with the same text. */
function wordsOf({ outlet, text }: Article): string {
  return createHash('sha256')
    .update(outlet ?? '')
    .update('\0')
    .update(text)
    .digest('base64url');
}

function putKnowledge(database: DatabaseSync, knowledge: Knowledge): void {
  const put = <T>(sql: string, items: readonly T[], values: (item: T) => SQLInputValue[]) => {
    const statement = database.prepare(sql);
    for (const item of items) statement.run(...values(item));
  };
  put('INSERT INTO entities VALUES (?, ?, ?, ?, ?)', knowledge.entities, (e) => [
    e.id,
    e.type,
    e.name,
    e.date,
    JSON.stringify(e),
  ]);
  put('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)', knowledge.mentions, (m) => [
    m.article,
    m.start,
    m.end,
    m.surface,
    m.type,
    m.level,
    m.via,
    m.entity,
  ]);
  put('INSERT INTO relations VALUES (?, ?, ?, ?, ?)', knowledge.relations, (r) => [
    r.id,
    r.type,
    r.from,
    r.to,
    JSON.stringify(r),
  ]);
  put('INSERT INTO co_mentions VALUES (?, ?, ?, ?)', knowledge.coMentions, (c) => [
    c.a,
    c.b,
    c.weight,
    JSON.stringify(c),
  ]);
  put('INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?)', knowledge.statements, (s) => [
    s.id,
    s.article,
    s.speaker,
    s.kind,
    s.cue,
    JSON.stringify(s),
  ]);
  put('INSERT INTO suggestions VALUES (?, ?, ?, ?, ?)', knowledge.suggestions, (s) => [
    s.id,
    s.a,
    s.b,
    s.score,
    JSON.stringify(s),
  ]);
  put('INSERT INTO redirects VALUES (?, ?)', Object.entries(knowledge.redirects), ([lost, entity]) => [
    lost,
    entity,
  ]);
}
