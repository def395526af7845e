import { z } from 'zod';
import type { Decision } from './decision.ts';
import { EntityType } from './entity-type.ts';
import { ArticleId, DecisionId, EntityId } from './ids.ts';

/** What a page, the API or the terminal asks to decide. Ids become anchors in the text before they are logged. */
export const DecisionRequest = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['same', 'different', 'unsure']), a: EntityId, b: EntityId }),
  z.object({ verdict: z.literal('rename'), a: EntityId, name: z.string().trim().min(1).max(300) }),
  z.object({ verdict: z.literal('retype'), a: EntityId, type: EntityType }),
  z.object({ verdict: z.literal('hide'), a: EntityId }),
  /** Splits off the mention that starts at `start` of the article's text. */
  z.object({ verdict: z.literal('split'), article: ArticleId, start: z.coerce.number().int().nonnegative() }),
  /** Undoes a decision, or an undoing. */
  z.object({ verdict: z.literal('undo'), decision: DecisionId }),
]);
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** A decision without what the log adds: its id, instant, author and note. */
export type DecisionDraft = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'id' | 'at' | 'by' | 'note'>
    : never
  : never;
