import type { GraphColumns } from '#lib/model/graph-columns.ts';

/** A box of the picture's plane, in the coordinates of `points`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Places of all rows in the picture's plane: x and y by turns. */
export type Points = Float32Array;

/** The most telling passing rows within a box, `most` of them at most, in order of rank. */
export function rowsInView(
  { rank }: Pick<GraphColumns, 'rank'>,
  points: Points,
  passing: Uint8Array | null,
  { left, right, bottom, top }: Box,
  most: number,
): number[] {
  const rows: number[] = [];
  for (let at = 0; at < rank.length && rows.length < most; at++) {
    const row = rank[at]!;
    const x = points[2 * row]!;
    const y = points[2 * row + 1]!;
    if (x >= left && x <= right && y >= bottom && y <= top && (!passing || passing[row])) rows.push(row);
  }
  return rows;
}

/** The passing row nearest to a point, within `reach`; -1 where there is none. Of equals the more telling one. */
export function rowNear(
  { rank }: Pick<GraphColumns, 'rank'>,
  points: Points,
  passing: Uint8Array | null,
  at: { readonly x: number; readonly y: number },
  reach: number,
): number {
  let best = -1;
  let least = reach * reach;
  for (const row of rank) {
    const dx = points[2 * row]! - at.x;
    const dy = points[2 * row + 1]! - at.y;
    const distance = dx * dx + dy * dy;
    if (distance < least && (!passing || passing[row])) {
      least = distance;
      best = row;
    }
  }
  return best;
}
