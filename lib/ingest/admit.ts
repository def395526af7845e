import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { ArticleId } from '../model/ids.ts';
import { articleHash } from './article-hash.ts';

/** What is already kept: a store, or, without one, what this run has seen. */
export interface Shelf {
  /** What a source gave before. */
  known(source: string): { readonly id: ArticleId; readonly hash: string } | null;
  has(id: ArticleId): boolean;
  /** An article of the same outlet with the same words. */
  twin(article: Article): ArticleId | null;
}

export type Verdict =
  | { readonly kind: 'new' | 'changed'; readonly article: Article; readonly hash: string }
  | { readonly kind: 'unchanged' | 'duplicate'; readonly of: ArticleId };

/** Decides whether an article is new to a shelf, and under which id it goes there. */
export function admit(article: Article, shelf: Shelf): Verdict {
  const hash = fingerprint(article);
  const before = shelf.known(article.source);
  if (before?.hash === hash) return { kind: 'unchanged', of: before.id };
  const twin = shelf.twin(article);
  if (twin !== null && twin !== before?.id) return { kind: 'duplicate', of: twin };
  if (before)
    return { kind: 'changed', article: byHash(article) ? article : { ...article, id: before.id }, hash };
  if (!shelf.has(article.id)) return { kind: 'new', article, hash };
  const id = ArticleId.parse(
    `${article.id.slice(0, 180)}-${articleHash(article.text, article.outlet).slice(0, 8)}`,
  );
  return { kind: 'new', article: { ...article, id }, hash };
}

/** A shelf in memory. */
export function createShelf(): Shelf & { put(article: Article): void } {
  const ids = new Set<ArticleId>();
  const twins = new Map<string, ArticleId>();
  return {
    known: () => null,
    has: (id) => ids.has(id),
    twin: (article) => twins.get(articleHash(article.text, article.outlet)) ?? null,
    put(article) {
      ids.add(article.id);
      twins.set(articleHash(article.text, article.outlet), article.id);
    },
  };
}

function byHash(article: Article): boolean {
  return article.id === articleHash(article.text, article.outlet);
}

/** Changes with anything that was read about the article. */
function fingerprint(article: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex').slice(0, 32);
}
