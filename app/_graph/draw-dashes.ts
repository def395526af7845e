import type { GraphEdge } from '#lib/model/graph-view.ts';
import { css } from './colour.ts';
import type { Focus } from './focus.ts';
import type { Palette } from './palette.ts';
import type { Segment } from './nearest-line.ts';
import { touches } from './style.ts';

/** "Same thing?" lines: dashed, in the accent, under the nodes. */
export function drawDashes(
  context: CanvasRenderingContext2D,
  segments: Iterable<Segment<GraphEdge>>,
  focus: Focus,
  palette: Palette,
): void {
  context.setLineDash([5, 4]);
  for (const { item, x1, y1, x2, y2 } of segments) {
    if (item.kind !== 'suggestion') continue;
    const near = focus.lit === null || touches(item, focus);
    context.lineWidth = near && focus.lit ? 2 : 1.5;
    context.strokeStyle = css(palette.accent, near ? 1 : 0.45);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  context.setLineDash([]);
}
