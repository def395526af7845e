import { z } from 'zod';
import { EntityId } from './ids.ts';
import { RelationType } from './relation-type.ts';

/** One thing that an open explorer lacks of a graph too large to be there as a whole. */
export const PieceAsk = z.discriminatedUnion('what', [
  z.object({ what: z.literal('node'), id: EntityId }),
  z.object({ what: z.literal('neighbours'), id: EntityId }),
  /** Up to `steps` lines away, over lines of these kinds alone; over all where none is named. */
  z.object({
    what: z.literal('near'),
    id: EntityId,
    steps: z.number().int().min(1).max(3),
    relations: z.array(RelationType),
  }),
  /** The community of this member. */
  z.object({ what: z.literal('community'), id: EntityId }),
]);
export type PieceAsk = z.infer<typeof PieceAsk>;

/** What is asked for, and what is there already: the `most` most telling nodes, and `have` fetched since. */
export const PieceRequest = z.object({
  version: z.string().max(200),
  most: z.number().int().min(0),
  have: z.array(EntityId).max(100_000),
  asks: z.array(PieceAsk).min(1).max(2000),
});
export type PieceRequest = z.infer<typeof PieceRequest>;
