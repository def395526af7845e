import type { CompareView } from '../model/difference.ts';
import type { EntityId } from '../model/ids.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { columnsOf, teller } from './differences/columns.ts';
import { differencesOf } from './differences/differences.ts';
import { articleRef } from './passages.ts';
import { independentSources } from './sources.ts';

/** What outlets say differently of one thing. Throws RangeError for an unknown id. */
export function compareView(index: CorpusIndex, id: EntityId): CompareView {
  const entity = index.ref(id);
  const { articles } = index.entities.get(id)!;
  const differences = differencesOf(index, id);
  const speakers = differences.flatMap((d) => d.tellings.flatMap((t) => t.passages.map((p) => p.article.id)));
  const all = new Set([...articles, ...speakers]);
  return {
    entity,
    independentSources: independentSources(index, all).size,
    tellers: columnsOf(index, all).map((column) => ({
      ...teller(column),
      articles: [...column.articles].map((a) => articleRef(index.articles.get(a)!)),
    })),
    differences,
  };
}
