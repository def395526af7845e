import { z } from 'zod';
import { EntityId } from './ids.ts';
import type { CommunityView } from './graph-view.ts';

/** The ids that an open explorer's view names. */
export const RenewalRequest = z.object({ ids: z.array(EntityId).max(100_000) });
export type RenewalRequest = z.infer<typeof RenewalRequest>;

/** What an open explorer needs to go on with the graph as it is now; the graph itself has an address of its own. */
export interface Renewal {
  readonly version: string;
  readonly communities: readonly CommunityView[];
  /** Ids asked about that were merged into others, by their old name. */
  readonly followed: Readonly<Record<string, EntityId>>;
}
