import { z } from 'zod';
import type { Decision } from './decision.ts';
import { EntityType } from './entity-type.ts';
import { ArticleId, DecisionId, EntityId } from './ids.ts';

/** Why, in the reader's words; empty is none. */
const note = z.string().trim().max(2000).optional();

/** What a page, the API or the terminal asks to decide. Ids become anchors in the text before they are logged. */
export const DecisionRequest = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['same', 'different', 'unsure']), a: EntityId, b: EntityId, note }),
  /** `was`: the name the reader saw; another one now refuses the request. */
  z.object({
    verdict: z.literal('rename'),
    a: EntityId,
    name: z.string().trim().min(1).max(300),
    was: z.string().optional(),
    note,
  }),
  z.object({
    verdict: z.literal('retype'),
    a: EntityId,
    type: EntityType,
    was: EntityType.optional(),
    note,
  }),
  z.object({ verdict: z.literal('hide'), a: EntityId, note }),
  /** Splits off the mention that starts at `start` of the article's text. */
  z.object({
    verdict: z.literal('split'),
    article: ArticleId,
    start: z.coerce.number().int().nonnegative(),
    note,
  }),
  /** Undoes a decision, or an undoing. */
  z.object({ verdict: z.literal('undo'), decision: DecisionId, note }),
]);
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** A decision without what the log adds: its id, instant, author and note. */
export type DecisionDraft = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'id' | 'at' | 'by' | 'note'>
    : never
  : never;
