import type { EntityId } from '#lib/model/ids.ts';
import type { Placed } from './draw-labels.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The node whose border passes nearest to a point, if within `reach` pixels: fingers are wider than small nodes. */
export function nearestNode(placed: Iterable<Placed>, { x, y }: Point, reach: number): EntityId | null {
  let best: EntityId | null = null;
  let nearest = reach;
  for (const at of placed) {
    const distance = Math.hypot(at.x - x, at.y - y) - at.radius;
    if (distance < nearest) {
      nearest = distance;
      best = at.node.id;
    }
  }
  return best;
}

/** The nodes whose centres lie in a closed outline, in the order they are placed. */
export function nodesWithin(placed: Iterable<Placed>, outline: readonly Point[]): EntityId[] {
  const found: EntityId[] = [];
  for (const at of placed) if (isWithin(at, outline)) found.push(at.node.id);
  return found;
}

/** Even-odd rule: a ray to the right crosses the outline an odd number of times (Shimrat 1962). */
function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[i]!, outline[j]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
