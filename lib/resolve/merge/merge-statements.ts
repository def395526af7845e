import { StatementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { Source } from '../item.ts';
import type { IdOf } from './merge-relations.ts';

/** An article's statements with speakers and topics as entities, in order of place in the text. */
export function mergeStatements({ article, reading }: Source, idOf: IdOf): Statement[] {
  const used = new Map<string, number>();
  return reading.statements
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ speaker, about, ...said }): Statement => {
      const at = `${article.id}:${said.start}-${said.end}`;
      const n = (used.get(at) ?? 0) + 1;
      used.set(at, n);
      return {
        ...said,
        id: StatementId.parse(n === 1 ? at : `${at}.${n}`),
        article: article.id,
        speaker: speaker === null ? null : (idOf(speaker) ?? null),
        about: [...new Set(about.flatMap((key) => [idOf(key)].filter((id) => id !== undefined)))].sort(),
      };
    });
}
