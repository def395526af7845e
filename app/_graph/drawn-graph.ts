import Graph from 'graphology';
import type { GraphView } from '#lib/model/views.ts';
import { edgeKey } from '../_state/graph-index.ts';
import type { Scene } from '../_state/scene.ts';

/** Where the user dragged nodes to, by id, in the drawn graph's coordinates. */
export type Dragged = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** What Sigma draws of a scene. Made anew for each: Sigma indexes everything again at every single node dropped. */
export function drawnGraph(scene: Scene, stretch: number, dragged: Dragged): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const node of scene.nodes) {
    const { x, y } = dragged.get(node.id) ?? { x: node.x, y: node.y * stretch };
    graph.addNode(node.id, { x, y, node });
  }
  for (const edge of scene.edges) graph.addUndirectedEdgeWithKey(edgeKey(edge), edge.a, edge.b, { edge });
  return graph;
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
export function extentOf(
  { nodes }: GraphView,
  stretch: number,
): { x: [number, number]; y: [number, number] } {
  const extent = { x: [0, 1] as [number, number], y: [0, 1] as [number, number] };
  for (const axis of ['x', 'y'] as const) {
    let low = Infinity;
    let high = -Infinity;
    for (const node of nodes) {
      low = Math.min(low, node[axis]);
      high = Math.max(high, node[axis]);
    }
    const scale = axis === 'y' ? stretch : 1;
    if (low <= high)
      extent[axis] = low === high ? [low * scale - 1, high * scale + 1] : [low * scale, high * scale];
  }
  return extent;
}
