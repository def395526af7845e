import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/graph-view.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';

/** The lines among nodes: stated before co-mentions, the heaviest first. */
export function linesBetween(index: GraphIndex, ids: readonly EntityId[]): GraphEdge[] {
  const chosen = new Set(ids);
  return ids
    .flatMap((id) => (index.edgesOf.get(id) ?? []).filter((edge) => edge.a === id && chosen.has(edge.b)))
    .sort((p, q) => RANK[p.kind] - RANK[q.kind] || q.weight - p.weight || (p.a + p.b < q.a + q.b ? -1 : 1));
}

const RANK: Readonly<Record<GraphEdge['kind'], number>> = { stated: 0, suggestion: 1, 'co-mention': 2 };

export interface CommonNeighbour {
  readonly node: GraphNode;
  /** How many of the nodes it is joined with; at least two. */
  readonly joins: number;
}

/** Nodes joined with two or more of `ids`, those joined with most first, then the most telling. */
export function commonNeighbours(index: GraphIndex, ids: readonly EntityId[]): CommonNeighbour[] {
  const chosen = new Set(ids);
  const joins = new Map<EntityId, number>();
  for (const id of chosen) {
    const others = (index.edgesOf.get(id) ?? []).filter(({ kind }) => kind !== 'suggestion');
    for (const other of new Set(others.map((edge) => otherEnd(edge, id))))
      if (!chosen.has(other)) joins.set(other, (joins.get(other) ?? 0) + 1);
  }
  return [...joins]
    .flatMap(([id, n]) => (n > 1 ? [{ node: index.nodes.get(id)!, joins: n }] : []))
    .sort(
      (p, q) =>
        q.joins - p.joins || q.node.importance - p.node.importance || (p.node.id < q.node.id ? -1 : 1),
    );
}
