import type { GraphColumns } from '#lib/model/graph-columns.ts';

/* Of a graph too large for a browser the most telling part is there, and what was fetched since. */

/** How much of a graph is there. */
export interface PartOf {
  readonly loaded: number;
  readonly total: number;
}

/** Null where all of the graph is there. */
export function partOf({ size, totals }: Pick<GraphColumns, 'size' | 'totals'>): PartOf | null {
  return size < totals.nodes ? { loaded: size, total: totals.nodes } : null;
}

/** How many lines of a row lead to nodes that are not there. */
export function linesOutside({ allLines, offsets, backOffsets }: GraphColumns, row: number): number {
  if (!allLines) return 0;
  return allLines[row]! - (offsets[row + 1]! - offsets[row]! + backOffsets[row + 1]! - backOffsets[row]!);
}
