import { ArticleId } from '#lib/model/ids.ts';
import { getExplorer } from './explorer.ts';

/** Whether `/entities/ID` or `/articles/ID` shows something. */
export function isKnown({ kind, id }: { kind: 'entities' | 'articles'; id: string }): boolean {
  const explorer = getExplorer();
  if (kind === 'entities') return explorer.follow(id) !== null;
  const article = ArticleId.safeParse(id);
  return article.success && explorer.article(article.data) !== null;
}
