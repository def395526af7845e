import { z } from 'zod';
import { Article } from './article.ts';
import { EntityType } from './entity-type.ts';
import { EntityId } from './ids.ts';
import { Span } from './span.ts';

export const EntityRef = z.object({ id: EntityId, type: EntityType, name: z.string() });
export type EntityRef = z.infer<typeof EntityRef>;

export const ArticleRef = Article.pick({
  id: true,
  title: true,
  outlet: true,
  published: true,
  original: true,
});
export type ArticleRef = z.infer<typeof ArticleRef>;

/** A mention inside a passage; offsets count from the passage's start. */
export const Mark = Span.extend({ entity: EntityId, type: EntityType, name: z.string(), level: z.string() });
export type Mark = z.infer<typeof Mark>;

/** One sentence as evidence: exact words, where they stand, who says them. */
export const Passage = z.object({
  article: ArticleRef,
  /** Counted from 0; pages show it counted from 1. */
  sentence: z.number().int().nonnegative(),
  span: Span,
  text: z.string(),
  marks: z.array(Mark),
  /** The part of `text` that says the relation, where it is less than the sentence. */
  clause: Span.nullable(),
  saidBy: z.object({ entity: EntityRef.nullable(), description: z.string().nullable() }).nullable(),
});
export type Passage = z.infer<typeof Passage>;
