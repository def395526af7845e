import { css, mix } from '../_graph/colour.ts';
import type { Focus } from '../_graph/focus.ts';
import type { Palette } from '../_graph/palette.ts';
import { isLit } from '../_graph/style.ts';
import type { MapMark } from '../_state/on-map.ts';

/** A mark where it is drawn, in pixels. */
export interface DrawnMark {
  readonly mark: MapMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const DIM = 0.68;

/** Diamonds for places, hollow ones for areas, triangles for events; the larger below, what is looked at on top. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly DrawnMark[],
  focus: Focus,
  { paper, types }: Palette,
): void {
  const rank = ({ mark: { node } }: DrawnMark) =>
    node.id === focus.hovered || node.id === focus.selected ? 2 : isLit(node.id, focus) ? 1 : 0;
  for (const { mark, x, y, radius } of marks.toSorted((a, b) => rank(a) - rank(b) || b.radius - a.radius)) {
    const { type, id } = mark.node;
    const colour = isLit(id, focus) ? types[type] : mix(types[type], paper, DIM);
    context.beginPath();
    for (const [dx, dy] of CORNERS[type === 'event' ? 'event' : 'place'])
      context.lineTo(x + dx * radius, y + dy * radius);
    context.closePath();
    context.lineJoin = 'miter';
    context.strokeStyle = css(paper);
    context.lineWidth = 2;
    context.stroke();
    const hollow = type === 'place' && mark.isArea;
    context.fillStyle = css(hollow ? mix(colour, paper, 0.72) : colour);
    context.fill();
    if (!hollow) continue;
    context.strokeStyle = css(colour);
    context.lineWidth = 1.5;
    context.stroke();
  }
}

/** As the graph draws the shapes: corners in radii. */
const CORNERS = {
  place: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  event: [
    [0, -1.32],
    [1.143, 0.66],
    [-1.143, 0.66],
  ],
} as const;
