import type { GraphNode } from '#lib/model/graph-view.ts';
import { nodesAt, type GraphIndex } from './graph-index.ts';
import { passingNodes } from './passing.ts';
import type { ViewState } from './view-state.ts';

/** What the filters on nodes leave of a graph; the same for all views with these filters. */
export interface Listing {
  /** By row of the columns, 1 where the node passes; null where all do. */
  readonly passing: Uint8Array | null;
  readonly count: number;
  /** The most telling first. Made when first asked for. */
  readonly nodes: readonly GraphNode[];
}

export function listingOf(index: GraphIndex, view: ViewState): Listing {
  const { columns } = index;
  const passing = passingNodes(columns, view);
  if (!passing)
    return {
      passing,
      count: columns.size,
      get nodes() {
        return index.byImportance;
      },
    };
  let nodes: readonly GraphNode[] | undefined;
  return {
    passing,
    count: passing.reduce((count, one) => count + one, 0),
    get nodes() {
      return (nodes ??= nodesAt(
        columns,
        columns.rank.filter((row) => passing[row] === 1),
      ));
    },
  };
}

/** Whether two views list the same nodes. */
export function sameListing(a: ViewState, b: ViewState): boolean {
  const keys = ['withoutTypes', 'withoutOutlets', 'withoutDegrees', 'from', 'to', 'timeBy', 'hidden'] as const;
  return keys.every((key) => a[key] === b[key]);
}
