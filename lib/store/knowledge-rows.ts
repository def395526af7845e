import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { Article } from '../model/article.ts';
import { CoMention } from '../model/co-mention.ts';
import { Entity } from '../model/entity.ts';
import { EntityId } from '../model/ids.ts';
import type { Knowledge, KnowledgeRows } from '../model/knowledge.ts';
import { Mention } from '../model/mention.ts';
import { Relation } from '../model/relation.ts';
import { Statement } from '../model/statement.ts';
import { Suggestion } from '../model/suggestion.ts';
import { parsed } from './parsed.ts';
import type { Statements } from './statements.ts';
import type { IdLedger } from './store.ts';

export const RESOLVED_TABLES = [
  'entities',
  'mentions',
  'relations',
  'co_mentions',
  'statements',
  'suggestions',
  'redirects',
];

/** How a row of each kind is written; one of the same key is replaced. */
const WRITERS: {
  readonly [K in 'entities' | 'mentions' | 'relations' | 'coMentions' | 'statements' | 'suggestions']: {
    readonly text: string;
    readonly values: (row: Knowledge[K][number]) => SQLInputValue[];
  };
} = {
  entities: {
    text: 'INSERT OR REPLACE INTO entities VALUES (?, ?, ?, ?, ?)',
    values: (e) => [e.id, e.type, e.name, e.date, JSON.stringify(e)],
  },
  mentions: {
    text: 'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    values: (m) => [m.article, m.start, m.end, m.surface, m.type, m.level, m.via, m.entity],
  },
  relations: {
    text: 'INSERT OR REPLACE INTO relations VALUES (?, ?, ?, ?, ?)',
    values: (r) => [r.id, r.type, r.from, r.to, JSON.stringify(r)],
  },
  coMentions: {
    text: 'INSERT OR REPLACE INTO co_mentions VALUES (?, ?, ?, ?)',
    values: (c) => [c.a, c.b, c.weight, JSON.stringify(c)],
  },
  statements: {
    text: 'INSERT OR REPLACE INTO statements VALUES (?, ?, ?, ?, ?, ?)',
    values: (s) => [s.id, s.article, s.speaker, s.kind, s.cue, JSON.stringify(s)],
  },
  suggestions: {
    text: 'INSERT OR REPLACE INTO suggestions VALUES (?, ?, ?, ?, ?)',
    values: (s) => [s.id, s.a, s.b, s.score, JSON.stringify(s)],
  },
};

export function putRows<K extends keyof typeof WRITERS>(sql: Statements, kind: K, rows: Iterable<Knowledge[K][number]>): void {
  const { text, values } = WRITERS[kind];
  const statement = sql.prepare(text);
  for (const row of rows) statement.run(...values(row));
}

/** Writes resolved knowledge, but for the articles, into empty tables. */
export function putKnowledge(sql: Statements, knowledge: KnowledgeRows): void {
  putRows(sql, 'entities', knowledge.entities);
  for (const { mentions, statements } of knowledge.byArticle) {
    putRows(sql, 'mentions', mentions);
    putRows(sql, 'statements', statements);
  }
  putRows(sql, 'relations', knowledge.relations);
  putRows(sql, 'coMentions', knowledge.coMentions);
  putRows(sql, 'suggestions', knowledge.suggestions);
  putRedirects(sql, knowledge);
}

export function putRedirects(sql: Statements, { redirects }: Pick<KnowledgeRows, 'redirects'>): void {
  for (const [lost, entity] of Object.entries(redirects))
    sql.run('INSERT INTO redirects VALUES (?, ?)', lost, entity);
}

export function putLedger(sql: Statements, ledger: IdLedger): void {
  const statement = sql.prepare('INSERT OR REPLACE INTO ledger VALUES (?, ?)');
  for (const [key, entity] of ledger) statement.run(key, entity);
}

/**
 * What was written last, with the articles and their sentences: entities and relations in order of id, co-mentions of
 * their ends, suggestions by falling score, mentions and statements by article in the order they were given.
 */
export function getKnowledge(sql: Statements): Knowledge {
  const bodies = <T>(shape: z.ZodType<T>, text: string) =>
    sql.map(text, (row) => parsed(shape, row.body));
  const sentences = sql.rows(
    "SELECT article, json_extract(body, '$.sentences') AS spans FROM readings ORDER BY article",
  );
  const redirects = sql.rows('SELECT lost, entity FROM redirects ORDER BY lost');
  return {
    articles: bodies(Article, 'SELECT body FROM articles ORDER BY id'),
    sentences: Object.fromEntries(sentences.map((r) => [String(r.article), JSON.parse(r.spans as string)])),
    entities: bodies(Entity, 'SELECT body FROM entities').sort(byId),
    mentions: sql.map('SELECT * FROM mentions ORDER BY article, rowid', (row) => Mention.parse(row)),
    relations: bodies(Relation, 'SELECT body FROM relations').sort(byId),
    coMentions: bodies(CoMention, 'SELECT body FROM co_mentions').sort(
      (x, y) => compare(x.a, y.a) || compare(x.b, y.b),
    ),
    statements: bodies(Statement, 'SELECT body FROM statements ORDER BY article, rowid'),
    suggestions: bodies(Suggestion, 'SELECT body FROM suggestions').sort((x, y) => y.score - x.score || byId(x, y)),
    redirects: Object.fromEntries(redirects.map((r) => [String(r.lost), EntityId.parse(r.entity)])),
  };
}

function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return compare(x.id, y.id);
}

/** By UTF-16 units, as the resolver sorts; SQLite would go by UTF-8. */
function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
