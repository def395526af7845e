import type { GraphEdge, GraphNode } from '../model/graph-view.ts';
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

/** What a node takes room by, asked for only where all are drawn. */
type Sizes = (row: number) => Pick<GraphNode, 'name' | 'importance'>;

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
 * A position for each node, rounded to a hundredth of a pixel. Those that are `known`, by row, are kept to the bit,
 * unless they are less than a quarter of all.
 */
export function placeNodes(
  sizes: Sizes,
  lines: Lines,
  known: readonly (Point | undefined)[],
): readonly Point[] {
  const there = known.reduce((sum, point) => (point ? sum + 1 : sum), 0);
  const keep = there > KNOWN_ENOUGH * known.length;
  if (keep && known.every((point) => point !== undefined)) return known;
  const kept = keep ? known : known.map(() => undefined);
  const { x, y } = positionsOf(sizes, joinedLines(lines), kept);
  return kept.map((point, i) => point ?? { x: round(x[i]!), y: round(y[i]!) });
}

function positionsOf(sizes: Sizes, lines: JoinedLines, known: readonly (Point | undefined)[]): Positions {
  const size = known.length;
  const fixed = new Uint8Array(size);
  const positions = { x: new Float64Array(size), y: new Float64Array(size) };
  let placed = 0;
  known.forEach((point, i) => {
    if (!point) return;
    placed++;
    fixed[i] = 1;
    positions.x[i] = point.x;
    positions.y[i] = point.y;
  });
  const small = size <= SMALL && lines.source.length <= DENSE * size;
  if (placed === 0) {
    const picture = pictureOf(sizes, lines, fixed);
    return small ? drawSmall(picture) : drawLarge(picture);
  }
  settle({ size, ...lines }, positions, fixed, SPACING);
  return small && placed < size ? drawSmall(pictureOf(sizes, lines, fixed), positions) : positions;
}

function pictureOf(sizes: Sizes, lines: JoinedLines, fixed: Uint8Array): Picture {
  const boxes = Array.from(fixed, (_, row) => boxOf(sizes(row)));
  return {
    size: fixed.length,
    ...lines,
    halfWidth: Float64Array.from(boxes, (b) => b.halfWidth),
    above: Float64Array.from(boxes, (b) => b.above),
    below: Float64Array.from(boxes, (b) => b.below),
    fixed,
  };
}

type JoinedLines = Pick<Picture, 'source' | 'target' | 'weight' | 'length' | 'visible'>;

/** One line a pair: lines of several kinds, which stand one after the other, pull together. */
function joinedLines({ edges, from, to }: Lines): JoinedLines {
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
