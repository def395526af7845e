import { z } from 'zod';
import { EntityType } from './entity-type.ts';
import { ArticleId, DecisionId } from './ids.ts';
import { Span } from './span.ts';

/** Points at words, not at row ids, so that a decision outlives a rebuild. */
export const Anchor = Span.extend({ article: ArticleId, surface: z.string(), type: EntityType });
export type Anchor = z.infer<typeof Anchor>;

const base = z.object({
  id: DecisionId,
  /** ISO 8601 instant. */
  at: z.string(),
  by: z.string(),
  note: z.string().nullable(),
});

/** One line of the append-only log; a later decision on the same things overrides an earlier one. */
export const Decision = z.discriminatedUnion('verdict', [
  base.extend({ verdict: z.enum(['same', 'different', 'unsure']), a: Anchor, b: Anchor }),
  base.extend({ verdict: z.literal('rename'), a: Anchor, name: z.string().min(1) }),
  base.extend({ verdict: z.literal('retype'), a: Anchor, type: EntityType }),
  base.extend({ verdict: z.enum(['hide', 'split']), a: Anchor }),
  base.extend({ verdict: z.literal('undo'), decision: DecisionId }),
]);
export type Decision = z.infer<typeof Decision>;
