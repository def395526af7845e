import { z } from 'zod';
import { ArticleId, EntityId, LocalKey, StatementId } from './ids.ts';
import { Span } from './span.ts';

export const StatementKind = z.enum(['direct', 'indirect', 'mixed']);
export type StatementKind = z.infer<typeof StatementKind>;

/** Reported speech or thought; the span is the content alone, without quotation marks at its ends. */
export const LocalStatement = Span.extend({
  speaker: LocalKey.nullable(),
  /** Words naming an unnamed source ("a Russian military official"); also kept where the speaker is known by a description. */
  speakerDescription: z.string().nullable(),
  /** Where the words stand that name the source, pronouns included ("she" in "she said"); absent where none do. */
  source: Span.optional(),
  kind: StatementKind,
  /** The reporting words as they stand ("said", "according to"). */
  cue: z.string(),
  about: z.array(LocalKey),
});
export type LocalStatement = z.infer<typeof LocalStatement>;

export const Statement = LocalStatement.omit({ speaker: true, about: true }).extend({
  id: StatementId,
  article: ArticleId,
  speaker: EntityId.nullable(),
  about: z.array(EntityId),
});
export type Statement = z.infer<typeof Statement>;
