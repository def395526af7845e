import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { Article } from '../model/article.ts';
import { CoMention } from '../model/co-mention.ts';
import { Entity } from '../model/entity.ts';
import { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { Mention } from '../model/mention.ts';
import { Relation } from '../model/relation.ts';
import { Statement } from '../model/statement.ts';
import { Suggestion } from '../model/suggestion.ts';
import type { Statements } from './statements.ts';

export const RESOLVED_TABLES = [
  'entities',
  'mentions',
  'relations',
  'co_mentions',
  'statements',
  'suggestions',
  'ledger',
  'redirects',
];

/** Writes resolved knowledge, but for the articles, into empty tables. */
export function putKnowledge(sql: Statements, knowledge: Knowledge): void {
  const put = <T>(text: string, items: readonly T[], values: (item: T) => SQLInputValue[]) => {
    const statement = sql.prepare(text);
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

/** What `putKnowledge` wrote, with the articles and their sentences. */
export function getKnowledge(sql: Statements): Knowledge {
  const bodies = <T>(shape: z.ZodType<T>, text: string) =>
    sql.rows(text).map((r) => shape.parse(JSON.parse(r.body as string)));
  const sentences = sql.rows(
    "SELECT article, json_extract(body, '$.sentences') AS spans FROM readings ORDER BY article",
  );
  const redirects = sql.rows('SELECT lost, entity FROM redirects ORDER BY rowid');
  return {
    articles: bodies(Article, 'SELECT body FROM articles ORDER BY id'),
    sentences: Object.fromEntries(sentences.map((r) => [String(r.article), JSON.parse(r.spans as string)])),
    entities: bodies(Entity, 'SELECT body FROM entities ORDER BY rowid'),
    mentions: sql.rows('SELECT * FROM mentions ORDER BY rowid').map((r) => Mention.parse(r)),
    relations: bodies(Relation, 'SELECT body FROM relations ORDER BY rowid'),
    coMentions: bodies(CoMention, 'SELECT body FROM co_mentions ORDER BY rowid'),
    statements: bodies(Statement, 'SELECT body FROM statements ORDER BY rowid'),
    suggestions: bodies(Suggestion, 'SELECT body FROM suggestions ORDER BY rowid'),
    redirects: Object.fromEntries(redirects.map((r) => [String(r.lost), EntityId.parse(r.entity)])),
  };
}
