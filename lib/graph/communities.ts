import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphEdge } from '../model/views.ts';
import { seededRandom } from './random.ts';

const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0.5 };
const SEED = 7;
/** From this share of unknown nodes on, communities are found afresh. */
const MOST_NEW = 0.1;

/**
 * Communities of a graph that grew: known nodes stay in theirs, a new one joins the one it is pulled to most, or founds
 * its own; found afresh where much is new.
 */
export function growCommunities(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  known: ReadonlyMap<string, number>,
): Int32Array {
  const out = Int32Array.from(ids, (id) => known.get(id) ?? -1);
  const fresh = new Map(ids.flatMap((id, i) => (out[i] === -1 ? [[id, i] as const] : [])));
  if (fresh.size > MOST_NEW * ids.length) return findCommunities(ids, edges);
  if (fresh.size === 0) return out;
  const pulls = new Map<string, Map<number, number>>();
  for (const { a, b, kind, weight } of edges)
    for (const [id, other] of [[a, b], [b, a]] as const) {
      const community = fresh.has(id) ? known.get(other) : undefined;
      if (community === undefined) continue;
      const pull = pulls.get(id) ?? new Map<number, number>();
      pulls.set(id, pull);
      pull.set(community, (pull.get(community) ?? 0) + PULL[kind] * weight);
    }
  let next = out.reduce((most, community) => Math.max(most, community), -1) + 1;
  for (const [id, i] of fresh) {
    const [strongest] = [...(pulls.get(id) ?? [])].sort(([p, x], [q, y]) => y - x || p - q);
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
