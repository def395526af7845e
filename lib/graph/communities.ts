import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphEdge } from '../model/graph-view.ts';
import type { Lines } from './edges.ts';
import { seededRandom } from './random.ts';

const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0.5 };
const SEED = 7;
/** From this share of unknown nodes on, communities are found afresh. */
const MOST_NEW = 0.1;

/**
 * Communities of a graph that grew: known nodes stay in theirs, a new one joins the one it is pulled to most, or founds
 * its own; found afresh where much is new. `known`: by place in the order of ids, -1 for new ones.
 */
export function growCommunities(
  ids: readonly string[],
  { edges, from, to }: Lines,
  known: Int32Array,
): Int32Array {
  const fresh: number[] = [];
  let next = 0;
  known.forEach((community, i) => {
    if (community === -1) fresh.push(i);
    else next = Math.max(next, community + 1);
  });
  if (fresh.length > MOST_NEW * ids.length) return findCommunities(ids, edges);
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
    const { kind, weight } = edges[e]!;
    draw(from[e]!, to[e]!, PULL[kind] * weight);
    draw(to[e]!, from[e]!, PULL[kind] * weight);
  }
  for (const i of fresh) {
    const [strongest] = [...(pulls.get(i) ?? [])].sort(([p, x], [q, y]) => y - x || p - q);
    out[i] = strongest?.[0] ?? next++;
  }
  return out;
}

/**
 * Louvain communities (Blondel et al. 2008) over all lines, numbered from 0 by falling size, ties by first member.
 * `ids` in a fixed order give the same numbers every time.
 */
export function findCommunities(ids: readonly string[], edges: readonly GraphEdge[]): Int32Array {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const id of ids) graph.addNode(id);
  for (const { a, b, kind, weight } of edges) {
    const pull = PULL[kind] * weight;
    if (pull <= 0) continue;
    graph.updateEdge(a, b, (old) => ({ weight: ((old['weight'] as number | undefined) ?? 0) + pull }));
  }
  const out = new Int32Array(ids.length);
  if (graph.size === 0) return out.map((_, i) => i);
  const found = louvain(graph, { rng: seededRandom(SEED), getEdgeWeight: 'weight' });
  const members = Map.groupBy(ids.keys(), (i) => found[ids[i]!]!);
  const bySize = [...members.values()].sort((p, q) => q.length - p.length || p[0]! - q[0]!);
  bySize.forEach((list, community) => {
    for (const i of list) out[i] = community;
  });
  return out;
}
