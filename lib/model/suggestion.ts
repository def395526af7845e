import { z } from 'zod';
import { EntityId, SuggestionId } from './ids.ts';

/** A likely "same thing" that is asked, not done. */
export const Suggestion = z.object({
  id: SuggestionId,
  a: EntityId,
  b: EntityId,
  /** 0 to 1: how likely the two are one. */
  score: z.number().min(0).max(1),
  /** Each in plain words with the values compared ("both 'military expert'"). */
  reasons: z.array(z.string()).min(1),
});
export type Suggestion = z.infer<typeof Suggestion>;
