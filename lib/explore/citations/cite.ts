import type { EntityId } from '../../model/ids.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { entityView } from '../entity-view.ts';
import type { Citation, CitationStyle, Cited } from './citation-style.ts';

/** A node's evidence in a style. Throws RangeError for an unknown id. */
export function cite(index: CorpusIndex, id: EntityId, style: CitationStyle, base: string | null): string {
  return style.write(citationOf(index, id, base));
}

function citationOf(index: CorpusIndex, id: EntityId, base: string | null): Citation {
  const view = entityView(index, id);
  const byArticle = Map.groupBy(view.passages, (p) => p.article.id);
  const cited: Cited[] = [...byArticle].map(([of, passages]) => {
    const article = index.articles.get(of)!;
    const own = article.url && /^https?:\/\//i.test(article.url) ? article.url : null;
    return {
      article,
      sentences: passages.map(({ sentence, text }) => ({ number: sentence + 1, text })),
      url: own ?? (base === null ? null : `${base}/articles/${encodeURIComponent(of)}`),
    };
  });
  return { view, cited, base };
}
