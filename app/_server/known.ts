import { ArticleId } from '#lib/model/ids.ts';
import { askedFor } from '../_state/missing.ts';
import { getExplorer } from './explorer.ts';

/** Whether a node's or article's address shows something; other addresses are left to their pages. */
export function isKnown(pathname: string): boolean {
  const asked = askedFor(pathname);
  if (!asked) return true;
  const explorer = getExplorer();
  if (asked.kind === 'entities') return explorer.follow(asked.id) !== null;
  const id = ArticleId.safeParse(asked.id);
  return id.success && explorer.article(id.data) !== null;
}
