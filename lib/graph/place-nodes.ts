import type { EntityId } from '../model/ids.ts';
import type { GraphEdge, GraphNode } from '../model/views.ts';
import type { Lines } from './edges.ts';
import { boxOf } from './label-box.ts';
import { drawLarge } from './layout/draw-large.ts';
import { drawSmall } from './layout/draw-small.ts';
import type { Positions } from './layout/layout-graph.ts';
import type { Picture } from './layout/picture.ts';
import { settle } from './layout/settle.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Unplaced = Pick<GraphNode, 'id' | 'name' | 'importance'>;

/** How a kind of line shapes the drawing: pull, own length in usual lines, and how plainly it is drawn (0 to 1). */
const KINDS: Readonly<Record<GraphEdge['kind'], { pull: number; length: number; visible: number }>> = {
  stated: { pull: 1, length: 1, visible: 1 },
  'co-mention': { pull: 0.2, length: 1.7, visible: 0.25 },
  suggestion: { pull: 0.5, length: 1.3, visible: 0.7 },
};

/** Up to here, and not too dense, every label is thought of; beyond, labels are chosen while drawing. */
const SMALL = 110;
const DENSE = 4;
/** Below this share of known positions the picture is a new one and drawn afresh. */
const KNOWN_ENOUGH = 0.25;
/** Room around a node that settles among others, pixels. */
const SPACING = 46;

/**
 * A position for each node, rounded to a hundredth of a pixel. `previous` ones are kept to the bit, unless they are less
 * than a quarter of all.
 */
export function placeNodes(
  nodes: readonly Unplaced[],
  lines: Lines,
  previous: ReadonlyMap<EntityId, Point>,
): Point[] {
  const known = nodes.map((n) => previous.get(n.id));
  const keep = known.filter((p) => p !== undefined).length > KNOWN_ENOUGH * nodes.length;
  if (keep && known.every((point) => point !== undefined)) return known;
  const kept = keep ? known : known.map(() => undefined);
  const { x, y } = positionsOf(pictureOf(nodes, lines, kept), kept);
  return kept.map((point, i) => point ?? { x: round(x[i]!), y: round(y[i]!) });
}

function positionsOf(picture: Picture, known: readonly (Point | undefined)[]): Positions {
  const placed = known.filter((p) => p !== undefined).length;
  const small = picture.size <= SMALL && picture.source.length <= DENSE * picture.size;
  if (placed === 0) return small ? drawSmall(picture) : drawLarge(picture);
  const positions = {
    x: Float64Array.from(known, (p) => p?.x ?? 0),
    y: Float64Array.from(known, (p) => p?.y ?? 0),
  };
  settle(picture, positions, picture.fixed, SPACING);
  return small && placed < picture.size ? drawSmall(picture, positions) : positions;
}

function pictureOf(nodes: readonly Unplaced[], lines: Lines, kept: readonly (Point | undefined)[]): Picture {
  const boxes = nodes.map(boxOf);
  return {
    size: nodes.length,
    ...joinedLines(lines),
    halfWidth: Float64Array.from(boxes, (b) => b.halfWidth),
    above: Float64Array.from(boxes, (b) => b.above),
    below: Float64Array.from(boxes, (b) => b.below),
    fixed: Uint8Array.from(kept, (point) => (point ? 1 : 0)),
  };
}

/** One line a pair: lines of several kinds, which stand one after the other, pull together. */
function joinedLines({
  edges,
  from,
  to,
}: Lines): Pick<Picture, 'source' | 'target' | 'weight' | 'length' | 'visible'> {
  const source = new Uint32Array(edges.length);
  const target = new Uint32Array(edges.length);
  const pulls = new Float64Array(edges.length);
  const lengths = new Float64Array(edges.length).fill(Infinity);
  const visibles = new Float64Array(edges.length);
  let count = 0;
  edges.forEach(({ kind, weight }, e) => {
    const { pull, length, visible } = KINDS[kind];
    const joins = count > 0 && source[count - 1] === from[e] && target[count - 1] === to[e];
    if (!joins) count++;
    const at = count - 1;
    source[at] = from[e]!;
    target[at] = to[e]!;
    pulls[at]! += joins ? pull * weight : pull * Math.max(0.01, weight);
    lengths[at] = Math.min(lengths[at]!, length);
    visibles[at] = Math.max(visibles[at]!, visible);
  });
  return {
    source: source.slice(0, count),
    target: target.slice(0, count),
    weight: pulls.slice(0, count),
    length: lengths.slice(0, count),
    visible: visibles.slice(0, count),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
