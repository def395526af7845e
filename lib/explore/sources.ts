import type { CorpusIndex } from './corpus-index.ts';

/** Outlets behind a set of articles that do not retell one another: a retelling counts as its original. */
export function independentSources(index: CorpusIndex, articles: Iterable<string>): Set<string> {
  const out = new Set<string>();
  for (const id of articles) {
    const article = index.articles.get(id);
    if (article) out.add(article.original ?? article.outlet ?? id);
  }
  return out;
}
