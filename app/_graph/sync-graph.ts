import type Graph from 'graphology';
import type { GraphView } from '#lib/model/views.ts';
import { edgeKey } from '../_state/graph-index.ts';
import type { Scene } from '../_state/scene.ts';

/** Brings the drawn graph to what the scene holds; nodes that stay keep where the user dragged them. */
export function syncGraph(graph: Graph, scene: Scene): void {
  const nodes = new Set<string>(scene.nodes.map((node) => node.id));
  const edges = new Map(scene.edges.map((edge) => [edgeKey(edge), edge]));
  for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const node of scene.nodes) {
    if (!graph.hasNode(node.id)) graph.addNode(node.id, { x: node.x, y: node.y, node });
  }
  for (const [key, edge] of edges) {
    if (!graph.hasEdge(key)) graph.addUndirectedEdgeWithKey(key, edge.a, edge.b, { edge });
  }
}

/** The frame positions are measured in: that of the whole graph, so that filtering moves nothing. */
export function extentOf({ nodes }: GraphView): { x: [number, number]; y: [number, number] } {
  const extent = { x: [0, 1] as [number, number], y: [0, 1] as [number, number] };
  for (const axis of ['x', 'y'] as const) {
    let low = Infinity;
    let high = -Infinity;
    for (const node of nodes) {
      low = Math.min(low, node[axis]);
      high = Math.max(high, node[axis]);
    }
    if (low <= high) extent[axis] = low === high ? [low - 1, high + 1] : [low, high];
  }
  return extent;
}
