import type { Frame } from '../../model/graph-columns.ts';

/** The least frame around points; of none, zeros. */
export function frameOf(points: readonly { readonly x: number; readonly y: number }[]): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return points.length ? { x: [left, right], y: [bottom, top] } : { x: [0, 0], y: [0, 0] };
}
