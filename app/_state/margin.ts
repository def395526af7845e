import type { EntityId } from '#lib/model/ids.ts';
import type { ArticleView, StatementView } from '#lib/model/views.ts';

export type EventNote = ArticleView['entities'][number];

export interface ParagraphView {
  readonly number: number;
  readonly sentences: ArticleView['sentences'];
  readonly statements: readonly StatementView[];
  /** Events told here for the first time. */
  readonly events: readonly EventNote[];
}

/** An article's paragraphs with what stands beside each. */
export function paragraphsOf(view: ArticleView): ParagraphView[] {
  const statements = Map.groupBy(view.statements, (s) => s.passage.sentence);
  const events = new Map(view.entities.filter((e) => e.type === 'event').map((e) => [e.id, e]));
  return [...Map.groupBy(view.sentences, (s) => s.paragraph)].map(([number, sentences]) => ({
    number,
    sentences,
    statements: sentences.flatMap((s) => statements.get(s.index) ?? []),
    events: sentences.flatMap((s) => s.marks.flatMap((mark) => take(events, mark.entity))),
  }));
}

function take(events: Map<EntityId, EventNote>, id: EntityId): EventNote[] {
  const event = events.get(id);
  events.delete(id);
  return event ? [event] : [];
}

/** The sentences in which a node is named, one for each mention, in order. */
export function mentionsOf({ sentences }: ArticleView, id: EntityId): number[] {
  return sentences.flatMap((s) => s.marks.filter((mark) => mark.entity === id).map(() => s.index));
}
