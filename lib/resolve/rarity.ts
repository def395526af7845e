import type { Rarity } from './compare/shared-context.ts';
import type { Item } from './item.ts';

/** In how many articles each identity key is named. */
export function measureRarity(items: readonly Item[]): Rarity {
  const counts = new Map<string, number>();
  const articles = new Set<string>();
  for (const { type, identity, source } of items) {
    const key = `${type} ${identity.key}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    articles.add(source.article.id);
  }
  return { articles: articles.size, count: (key) => counts.get(key) ?? 1 };
}
