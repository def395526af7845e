import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode, GraphView } from '#lib/model/views.ts';

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

const KIND_ORDER: Readonly<Record<GraphEdge['kind'], number>> = { stated: 0, 'co-mention': 1, suggestion: 2 };

/** How much further one direction may be pulled apart than the other, to fill the box. */
const STRETCH = 1.5;

/** A node with those nearest to it by stated lines, then by weight; the node itself first. */
export function neighbourhood(graph: GraphView, centre: EntityId, most: number): EntityId[] {
  const near = graph.edges
    .filter((e) => (e.a === centre || e.b === centre) && e.kind !== 'suggestion')
    .toSorted((p, q) => KIND_ORDER[p.kind] - KIND_ORDER[q.kind] || q.weight - p.weight)
    .map((e) => (e.a === centre ? e.b : e.a));
  return [...new Set([centre, ...near])].slice(0, most + 1);
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
