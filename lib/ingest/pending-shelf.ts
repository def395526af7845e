import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Shelf } from './admit.ts';
import { articleHash } from './article-hash.ts';

/** What is kept, and what is on its way there. */
export interface PendingShelf extends Shelf {
  /** An article is on its way. */
  hold(article: Article, hash: string): void;
  /** It arrived, or was given up. */
  release(article: Article): void;
}

export function createPendingShelf(kept: Shelf): PendingShelf {
  const sources = new Map<string, { id: ArticleId; hash: string }>();
  const twins = new Map<string, ArticleId>();
  const ids = new Set<ArticleId>();
  const words = ({ text, outlet }: Article) => articleHash(text, outlet);
  return {
    known: (source) => sources.get(source) ?? kept.known(source),
    has: (id) => ids.has(id) || kept.has(id),
    twin: (article) => twins.get(words(article)) ?? kept.twin(article),
    hold(article, hash) {
      sources.set(article.source, { id: article.id, hash });
      twins.set(words(article), article.id);
      ids.add(article.id);
    },
    release(article) {
      if (sources.get(article.source)?.id === article.id) sources.delete(article.source);
      if (twins.get(words(article)) === article.id) twins.delete(words(article));
      ids.delete(article.id);
    },
  };
}
