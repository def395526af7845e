import type { Lines } from '../edges.ts';
import { findCommunities, pullOf } from './find-communities.ts';

/** From this share of unknown nodes on, communities are found afresh. */
const MOST_NEW = 0.1;

/**
 * Communities of a graph that grew: known nodes stay in theirs, a new one joins the one it is pulled to most, or founds
 * its own; found afresh where much is new. `known`: by place in the order of ids, -1 for new ones.
 */
export function growCommunities(lines: Lines, known: Int32Array): Int32Array {
  const { edges, from, to } = lines;
  const fresh: number[] = [];
  let next = 0;
  known.forEach((community, i) => {
    if (community === -1) fresh.push(i);
    else next = Math.max(next, community + 1);
  });
  if (fresh.length > MOST_NEW * known.length) return findCommunities(known.length, lines);
  const out = known.slice();
  if (fresh.length === 0) return out;
  const pulls = new Map<number, Map<number, number>>();
  const draw = (i: number, other: number, by: number) => {
    const community = known[other]!;
    if (known[i] !== -1 || community === -1) return;
    const pull = pulls.get(i) ?? new Map<number, number>();
    pulls.set(i, pull);
    pull.set(community, (pull.get(community) ?? 0) + by);
  };
  for (let e = 0; e < edges.length; e++) {
    if (known[from[e]!] !== -1 && known[to[e]!] !== -1) continue;
    const pull = pullOf(edges[e]!);
    draw(from[e]!, to[e]!, pull);
    draw(to[e]!, from[e]!, pull);
  }
  for (const i of fresh) {
    const [strongest] = [...(pulls.get(i) ?? [])].sort(([p, x], [q, y]) => y - x || p - q);
    out[i] = strongest?.[0] ?? next++;
  }
  return out;
}
