import type { GraphNode } from '#lib/model/graph-view.ts';
import type { GraphIndex } from './graph-index.ts';

/** The outermost nodes: a frame around them is one around all. */
export function rimOf({ columns }: GraphIndex): GraphNode[] {
  if (columns.size === 0) return [];
  const rim = [0, 0, 0, 0] as [number, number, number, number];
  const { x, y } = columns;
  for (let row = 1; row < columns.size; row++) {
    if (x[row]! < x[rim[0]]!) rim[0] = row;
    if (x[row]! > x[rim[1]]!) rim[1] = row;
    if (y[row]! < y[rim[2]]!) rim[2] = row;
    if (y[row]! > y[rim[3]]!) rim[3] = row;
  }
  return [...new Set(rim)].map((row) => columns.nodeAt(row));
}
