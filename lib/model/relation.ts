import { z } from 'zod';
import { ArticleId, EntityId, LocalKey, RelationId } from './ids.ts';
import { RelationType } from './relation-type.ts';
import { Span } from './span.ts';

/** Who an article says said it: an entity, or a described source; absent where the outlet says it in its own voice. */
export const LocalAttribution = z.object({ speaker: LocalKey.nullable(), description: z.string().nullable() });
export const Attribution = z.object({ speaker: EntityId.nullable(), description: z.string().nullable() });
export type Attribution = z.infer<typeof Attribution>;

/** A relation as one article's reading holds it; the span is the sentence or clause that says it. */
export const LocalRelation = Span.extend({
  type: RelationType,
  from: LocalKey,
  to: LocalKey,
  role: z.string().nullable(),
  /** Index into the reading's sentences. */
  sentence: z.number().int().nonnegative(),
  attribution: LocalAttribution.nullable(),
});
export type LocalRelation = z.infer<typeof LocalRelation>;

export const Evidence = Span.extend({
  article: ArticleId,
  sentence: z.number().int().nonnegative(),
  role: z.string().nullable(),
  attribution: Attribution.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Relation = z.object({
  id: RelationId,
  type: RelationType,
  from: EntityId,
  to: EntityId,
  /** Distinct role words, the most frequent first. */
  roles: z.array(z.string()),
  evidence: z.array(Evidence).min(1),
});
export type Relation = z.infer<typeof Relation>;
