import type Graph from 'graphology';
import type { GraphView } from '#lib/model/views.ts';
import { edgeKey } from '../_state/graph-index.ts';
import type { Scene } from '../_state/scene.ts';

/** Brings the drawn graph to what the scene holds; nodes that stay keep where the user dragged them. */
export function syncGraph(graph: Graph, scene: Scene, stretch: number): void {
  const nodes = new Set<string>(scene.nodes.map((node) => node.id));
  const edges = new Map(scene.edges.map((edge) => [edgeKey(edge), edge]));
  for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const node of scene.nodes) {
    if (!graph.hasNode(node.id)) graph.addNode(node.id, { x: node.x, y: node.y * stretch, node });
  }
  for (const [key, edge] of edges) {
    if (!graph.hasEdge(key)) graph.addUndirectedEdgeWithKey(key, edge.a, edge.b, { edge });
  }
}

/** The most that heights are stretched or widths, so that shapes in the layout stay what they are. */
const MOST_STRETCH = 1.5;

/** What heights are multiplied with, so that the picture uses a window of `width` to `height` well. */
export function stretchFor(graph: GraphView, width: number, height: number): number {
  const { x, y } = extentOf(graph, 1);
  const stretch = ((x[1] - x[0]) / (y[1] - y[0])) * (height / width);
  return Number.isFinite(stretch) ? Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, stretch)) : 1;
}

/** The frame positions are measured in: that of the whole graph, so that filtering moves nothing. */
export function extentOf({ nodes }: GraphView, stretch: number): { x: [number, number]; y: [number, number] } {
  const extent = { x: [0, 1] as [number, number], y: [0, 1] as [number, number] };
  for (const axis of ['x', 'y'] as const) {
    let low = Infinity;
    let high = -Infinity;
    for (const node of nodes) {
      low = Math.min(low, node[axis]);
      high = Math.max(high, node[axis]);
    }
    const scale = axis === 'y' ? stretch : 1;
    if (low <= high) extent[axis] = low === high ? [low * scale - 1, high * scale + 1] : [low * scale, high * scale];
  }
  return extent;
}
