import { z } from 'zod';
import { ArticleId, EntityId } from './ids.ts';

/** Two entities named in the same sentence: weak, derived, never drawn like a stated relation. */
export const CoMention = z.object({
  a: EntityId,
  b: EntityId,
  /** Normalised pointwise mutual information over sentences, 0 to 1 (Bouma 2009). */
  weight: z.number().min(0).max(1),
  evidence: z.array(z.object({ article: ArticleId, sentence: z.number().int().nonnegative() })).min(1),
});
export type CoMention = z.infer<typeof CoMention>;
