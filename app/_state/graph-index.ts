import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode, GraphView } from '#lib/model/views.ts';

/** The look-ups the explorer needs on the picture's data, made once. */
export interface GraphIndex {
  readonly graph: GraphView;
  readonly nodes: ReadonlyMap<EntityId, GraphNode>;
  readonly edgesOf: ReadonlyMap<EntityId, readonly GraphEdge[]>;
  /** The most telling first; ties by id, so that the order is always the same. */
  readonly byImportance: readonly GraphNode[];
}

export function indexGraph(graph: GraphView): GraphIndex {
  const edgesOf = new Map<EntityId, GraphEdge[]>();
  for (const edge of graph.edges)
    for (const end of [edge.a, edge.b]) {
      const list = edgesOf.get(end);
      if (list) list.push(edge);
      else edgesOf.set(end, [edge]);
    }
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edgesOf,
    byImportance: graph.nodes.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1)),
  };
}

export function otherEnd(edge: GraphEdge, id: EntityId): EntityId {
  return edge.a === id ? edge.b : edge.a;
}

/** Names an undirected edge; one pair may have an edge of each kind. */
export function edgeKey(edge: GraphEdge): string {
  return `${edge.a}|${edge.b}|${edge.kind}`;
}
