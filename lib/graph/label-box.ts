import type { GraphNode } from '../model/graph-view.ts';

type Sized = Pick<GraphNode, 'name' | 'importance'>;

/** Longest label drawn before it is cut, in letters. */
const LONGEST = 42;
const GAP = 6;

export interface NodeBox {
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

/** Room a node and the label under it take in the first view, pixels: bigger type for what matters more. */
export function boxOf({ name, importance }: Sized): NodeBox {
  const radius = 6 + 9 * importance;
  const type = importance >= 0.45 ? 15 : 12;
  const label = Math.min(name.length, LONGEST) * type * 0.53;
  return {
    halfWidth: Math.max(radius, label / 2) + GAP / 2,
    above: radius + GAP / 2,
    below: radius + type * 1.45 + GAP / 2,
  };
}
