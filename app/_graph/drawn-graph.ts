import Graph from 'graphology';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
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

export type Positions = Pick<GraphColumns, 'x' | 'y'>;

/** The most that heights are stretched or widths, so that shapes in the layout stay what they are. */
const MOST_STRETCH = 1.5;

/** What heights are multiplied with, so that the picture uses a window of `width` to `height` well. */
export function stretchFor(positions: Positions, width: number, height: number): number {
  const { x, y } = extentOf(positions, 1);
  const stretch = ((x[1] - x[0]) / (y[1] - y[0])) * (height / width);
  return Number.isFinite(stretch) ? Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, stretch)) : 1;
}

export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** The frame positions are measured in: that of the whole graph, so that filtering moves nothing. */
export function extentOf({ x, y }: Positions, stretch: number): Extent {
  return { x: spanOf(x, 1), y: spanOf(y, stretch) };
}

function spanOf(values: Float32Array, scale: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  return low === high ? [low * scale - 1, high * scale + 1] : [low * scale, high * scale];
}
