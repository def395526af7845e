import type { GraphEdge } from '../../model/graph-view.ts';
import type { Lines } from '../edges.ts';
import { seededRandom } from '../random.ts';
import { leiden } from './leiden.ts';

const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0.5 };
const SEED = 7;

/** How strongly a line holds its ends in one community. */
export function pullOf({ kind, weight }: GraphEdge): number {
  return PULL[kind] * weight;
}

/**
 * Leiden communities over all lines of `size` nodes: by node its community, numbered from 0 by falling size, ties by first
 * member. The same order of nodes gives the same numbers every time.
 */
export function findCommunities(size: number, { edges, from, to }: Lines): Int32Array {
  const weight = Float64Array.from(edges, pullOf);
  const found = leiden({ size, source: from, target: to, weight }, seededRandom(SEED));
  const members = new Uint32Array(found.reduce((most, c) => Math.max(most, c + 1), 0));
  for (const c of found) members[c]!++;
  const order = Uint32Array.from(members.keys()).sort((p, q) => members[q]! - members[p]! || p - q);
  const number = new Int32Array(order.length);
  order.forEach((c, i) => (number[c] = i));
  return Int32Array.from(found, (c) => number[c]!);
}
