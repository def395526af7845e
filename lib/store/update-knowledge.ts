import type { Knowledge } from '../model/knowledge.ts';
import { type Diff, diffRows } from './diff-rows.ts';
import { putRedirects, putRows } from './knowledge-rows.ts';
import type { Statements } from './statements.ts';

/** Brings the tables from one state of knowledge to the next; rows that are the same objects in both are not touched. */
export function updateKnowledge(sql: Statements, before: Knowledge, after: Knowledge): void {
  const entities = diffRows(before.entities, after.entities, (e) => e.id);
  for (const { id } of entities.gone) sql.run('DELETE FROM entities WHERE id = ?', id);
  putRows(sql, 'entities', entities.come);

  const relations = diffRows(before.relations, after.relations, (r) => r.id);
  for (const { id } of relations.gone) sql.run('DELETE FROM relations WHERE id = ?', id);
  putRows(sql, 'relations', relations.come);

  const coMentions = diffRows(before.coMentions, after.coMentions, (c) => `${c.a} ${c.b}`);
  for (const { a, b } of coMentions.gone) sql.run('DELETE FROM co_mentions WHERE a = ? AND b = ?', a, b);
  putRows(sql, 'coMentions', coMentions.come);

  const suggestions = diffRows(before.suggestions, after.suggestions, (s) => s.id);
  for (const { id } of suggestions.gone) sql.run('DELETE FROM suggestions WHERE id = ?', id);
  putRows(sql, 'suggestions', suggestions.come);

  const mentioning = articlesOf(diffRows(before.mentions, after.mentions, (m) => `${m.article} ${m.start} ${m.end} ${m.type} ${m.entity}`));
  for (const article of mentioning) sql.run('DELETE FROM mentions WHERE article = ?', article);
  putRows(sql, 'mentions', mentioning.size > 0 ? after.mentions.filter((m) => mentioning.has(m.article)) : []);

  const telling = articlesOf(diffRows(before.statements, after.statements, (s) => s.id));
  for (const article of telling) sql.run('DELETE FROM statements WHERE article = ?', article);
  putRows(sql, 'statements', telling.size > 0 ? after.statements.filter((s) => telling.has(s.article)) : []);

  sql.run('DELETE FROM redirects');
  putRedirects(sql, after);
}

/** Rows of one article are kept in their order, so all of them are written again. */
function articlesOf<T extends { readonly article: string }>({ gone, come }: Diff<T>): Set<string> {
  return new Set([...gone, ...come].map((row) => row.article));
}
