import { z } from 'zod';
import { DecisionId, EntityId } from './ids.ts';
import { EntityRef } from './passage.ts';
import { EntityView } from './views.ts';

/* What the review queue shows. */

/** One side of a question: what a reader needs in order to judge. */
export const ReviewSide = EntityView.pick({
  counts: true,
  facts: true,
  wordings: true,
  passages: true,
}).extend({ entity: EntityRef });
export type ReviewSide = z.infer<typeof ReviewSide>;

/** One question of the review queue: are the two the same? */
export const ReviewItem = z.object({
  id: z.string(),
  a: ReviewSide,
  b: ReviewSide,
  score: z.number(),
  reasons: z.array(z.string()),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** A decision as pages list it. */
export const DecisionView = z.object({
  id: DecisionId,
  verdict: z.string(),
  at: z.string(),
  by: z.string(),
  note: z.string().nullable(),
  words: z.string(),
  /** The undoing in force; undoing that brings the decision back. */
  undoneBy: DecisionId.nullable(),
  /** The nodes that its words belong to now. */
  about: z.array(EntityId),
  /** Why it has no effect, where it is in force and has none. */
  unapplied: z.string().nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const ReviewView = z.object({
  /** Open questions, the one worth most first. */
  items: z.array(ReviewItem),
  /** Open questions, shown or not. */
  total: z.number().int(),
  /** Answers in force. */
  answered: z.number().int(),
  /** Newest first. */
  decisions: z.array(DecisionView),
});
export type ReviewView = z.infer<typeof ReviewView>;
