import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode, GraphView } from '#lib/model/graph-view.ts';

export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly { a: PlacedNode; b: PlacedNode; kind: GraphEdge['kind'] }[];
}

/** What a stated line counts beside one of a sentence shared. */
const STATED = 3;
/** Importance that a node has without any. */
const LEAST = 0.1;

/** How much further one direction may be pulled apart than the other, to fill the box. */
const STRETCH = 1.5;

/** A node with its most telling neighbours, by the weight of the line and their own importance; the node itself first. */
export function neighbourhood(graph: GraphView, centre: EntityId, most: number): EntityId[] {
  const score = new Map<EntityId, number>();
  for (const { a, b, kind, weight } of graph.edges)
    if ((a === centre || b === centre) && kind !== 'suggestion') {
      const other = a === centre ? b : a;
      score.set(other, (score.get(other) ?? 0) + weight * (kind === 'stated' ? STATED : 1));
    }
  for (const { id, importance } of graph.nodes)
    if (score.has(id)) score.set(id, score.get(id)! * (LEAST + importance));
  const near = [...score].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  return [centre, ...near.filter((id) => id !== centre).slice(0, most)];
}

/** The nodes `ids` as they lie in the explorer's picture, scaled into a box; graph y grows upwards, pictures' down. */
export function placeScene(
  graph: GraphView,
  ids: readonly EntityId[],
  width: number,
  height: number,
  margin: number,
): Scene {
  const wanted = new Set<EntityId>(ids);
  const nodes = graph.nodes.filter((n) => wanted.has(n.id));
  const [left, right] = range(nodes.map((n) => n.x));
  const [low, high] = range(nodes.map((n) => n.y));
  const across = Math.min((width - 2 * margin) / Math.max(right - left, 1e-9), 1e6);
  const up = Math.min((height - 2 * margin) / Math.max(high - low, 1e-9), 1e6);
  const [scaleX, scaleY] = [Math.min(across, up * STRETCH), Math.min(up, across * STRETCH)];
  const placed = new Map(
    nodes.map((node) => {
      const x = width / 2 + (node.x - (left + right) / 2) * scaleX;
      const y = height / 2 - (node.y - (low + high) / 2) * scaleY;
      return [node.id, { node, x: Math.round(x), y: Math.round(y), r: 6 + 13 * node.importance }];
    }),
  );
  const lines = graph.edges.flatMap(({ a, b, kind }) => {
    const [from, to] = [placed.get(a), placed.get(b)];
    return from && to && kind !== 'suggestion' ? [{ a: from, b: to, kind }] : [];
  });
  return { nodes: [...placed.values()], lines };
}

function range(values: readonly number[]): [number, number] {
  return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
}
