import Graph from 'graphology';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { edgeKey } from '../_state/graph-index.ts';
import type { Scene } from '../_state/scene.ts';

/** What Sigma draws of a scene. Made anew for each: Sigma indexes everything again at every single node dropped. */
export function drawnGraph(scene: Scene, stretch: number): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const node of scene.nodes) {
    graph.addNode(node.id, { ...placeOf(scene, node, stretch), node });
  }
  for (const edge of scene.edges) graph.addUndirectedEdgeWithKey(edgeKey(edge), edge.a, edge.b, { edge });
  return graph;
}

/** Where a node stands in the drawn graph: where it was put, else where the layout has it. */
export function placeOf(scene: Scene, node: GraphNode, stretch: number): { x: number; y: number } {
  const { x, y } = scene.pins.get(node.id) ?? node;
  return { x, y: y * stretch };
}

export type Framed = Pick<GraphColumns, 'frame'>;

/** The most that heights are stretched or widths, so that shapes in the layout stay what they are. */
const MOST_STRETCH = 2;

/** What heights are multiplied with, so that the picture uses a window of `width` to `height` well. */
export function stretchFor(framed: Framed, width: number, height: number): number {
  const { x, y } = extentOf(framed, 1);
  const stretch = ((x[1] - x[0]) / (y[1] - y[0])) * (height / width);
  return Number.isFinite(stretch) ? Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, stretch)) : 1;
}

export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** The frame positions are measured in: that of the whole graph, so that neither filtering nor fetching moves anything. */
export function extentOf({ frame: { x, y } }: Framed, stretch: number): Extent {
  return { x: spanOf(x, 1), y: spanOf(y, stretch) };
}

function spanOf([low, high]: readonly [number, number], scale: number): [number, number] {
  return low === high ? [low * scale - 1, high * scale + 1] : [low * scale, high * scale];
}
