import type Sigma from 'sigma';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { Placed } from './draw-labels.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets Sigma ask `nodeAt` which node is at a point. Sigma's own way draws every node twice, and reads a pixel back from the
 * graphics card at each movement of the pointer, which waits until all that is under way is drawn.
 */
export function pickBy(sigma: Sigma, nodeAt: (at: Point) => EntityId | null): void {
  Object.defineProperty(sigma, 'getNodeAtPosition', { value: nodeAt });
}

/** The node whose shape is at a point; where several are, the one whose middle is nearest. */
export function nodeAt(placed: Iterable<Placed>, { x, y }: Point): EntityId | null {
  let best: EntityId | null = null;
  let nearest = Infinity;
  for (const at of placed) {
    const [dx, dy] = [x - at.x, at.y - y];
    const distance = Math.hypot(dx, dy);
    if (distance >= nearest || outside(at.node.type, dx, dy, at.radius) > Math.max(2, SMALL - at.radius))
      continue;
    nearest = distance;
    best = at.node.id;
  }
  return best;
}

/** Nodes of a lesser radius are hit as if they had it. */
const SMALL = 7;

/** Pixels from a shape's border, as shape-program.ts draws it; upwards is positive. */
function outside(type: EntityType, x: number, y: number, r: number): number {
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  switch (type) {
    case 'person':
      return Math.hypot(x, y) - r;
    case 'institution':
      return Math.max(ax, ay) - r * 0.89;
    case 'place':
      return (ax + ay - r * 1.25) * Math.SQRT1_2;
    case 'event':
      return Math.max(ax * 0.866 + y * 0.5, -y) - r * 0.66;
  }
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
