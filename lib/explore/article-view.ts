import type { ArticleId, EntityId } from '../model/ids.ts';
import type { ArticleView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { marksIn } from './passages.ts';
import { statementView } from './statement-view.ts';

/** An article with every mention marked, those of `first` before others; null for an unknown id. */
export function articleView(index: CorpusIndex, id: ArticleId, first?: EntityId): ArticleView | null {
  const article = index.articles.get(id);
  if (!article) return null;
  let paragraph = 0;
  let end = 0;
  const sentences = index.knowledge.sentences[id]!.map((span, i) => {
    if (i > 0 && article.text.slice(end, span.start).includes('\n')) paragraph++;
    end = span.end;
    return { index: i, paragraph, span, text: article.text.slice(span.start, span.end), marks: marksIn(index, id, span, first) };
  });
  return {
    article,
    sentences,
    entities: entitiesOf(index, id),
    statements: (index.statementsIn.get(id) ?? [])
      .toSorted((a, b) => a.start - b.start)
      .map((s) => statementView(index, s)),
  };
}

function entitiesOf(index: CorpusIndex, id: ArticleId): ArticleView['entities'] {
  const counts = new Map<EntityId, number>();
  for (const mention of index.mentions.get(id) ?? [])
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ ...index.ref(id), count, date: index.entities.get(id)!.date }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
