import type { EntityId } from '#lib/model/ids.ts';
import { byRank, type GraphIndex } from './graph-index.ts';
import { idsOf } from './selection.ts';
import type { Selection } from './view-state.ts';

/** How many nodes a search brings into the picture at most, the most telling first. */
export const MOST_FOUND = 60;

/** Rows drawn though no view of the graph asks for them: guests, as long as they are selected or found. */
export interface Guests {
  readonly selected: readonly number[];
  readonly found: readonly number[];
}

/** `isFree`: whether a row passes the filters and is not drawn yet; `isNear`: whether a search may bring it. */
export function guestsOf(
  { columns }: GraphIndex,
  selection: Selection | null,
  found: ReadonlySet<EntityId> | null,
  isFree: (row: number) => boolean,
  isNear: (row: number) => boolean,
): Guests {
  const free = (ids: Iterable<EntityId>) =>
    [...ids].map((id) => columns.rowOf(id)).filter((row) => row >= 0 && isFree(row));
  const sought = free(found ?? []).filter(isNear);
  return { selected: free(idsOf(selection)), found: sought.sort(byRank(columns)).slice(0, MOST_FOUND) };
}
