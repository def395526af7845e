import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphEdge } from '../model/views.ts';
import { seededRandom } from './random.ts';

const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0.5 };
const SEED = 7;

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
