import type { EntityId } from '#lib/model/ids.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { css } from './colour.ts';
import type { Focus } from './focus.ts';
import { labelLines } from './label-lines.ts';
import type { Palette } from './palette.ts';
import { placeLabels, type LabelSpot, type LabelWish } from './place-labels.ts';
import { isLit, labelStyle } from './style.ts';

/** A drawn node in pixels. */
export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly focus: Focus;
  readonly palette: Palette;
  readonly beyond: ReadonlyMap<EntityId, number>;
  readonly pins: ReadonlyMap<EntityId, unknown>;
  /** Where other words stand. */
  readonly taken: Parameters<typeof placeLabels>[3];
}

const HALO = 4;
/** Free pixels that a name wants around it where few names are liked. */
const SHY = 26;
const MORE = 96;
/** So few names stand out that they may cover nodes that do not. */
const FEW = 30;
/** So many of the most telling names stand even where they cover lesser nodes: who and what matters is never nameless. */
const TELLING = 10;
const widths = new Map<string, number>();

/** Names, the ring of the selected node and the ring of the one under the pointer or the keyboard. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly Placed[],
  frame: Frame,
): LabelSpot[] {
  const { focus, palette } = frame;
  for (const at of placed) {
    drawRing(context, at, frame);
    if (frame.pins.has(at.node.id)) drawPin(context, at, palette);
  }
  const wishes = placed.toSorted(byRank(focus)).map(({ node, x, y, radius }, rank) => {
    const { font, height } = labelStyle(node, focus, palette);
    const ring = isRinged(node.id, focus) ? 7 : 0;
    const lines = labelLines(node);
    const width = Math.max(...lines.map((line) => widthOf(context, line, font)));
    const shy = palette.density === 'few' && !isUrgent(node.id, focus) ? SHY : 0;
    const telling = rank < TELLING && isLit(node.id, focus);
    const urgent: LabelWish['urgent'] =
      palette.density === 'many' ||
      isUrgent(node.id, focus) ||
      isOneOfFew(node.id, focus) ||
      (telling && 'over lesser');
    return { id: node.id, x, y, radius: radius + ring, width, height: height * lines.length, shy, urgent };
  });
  const spots = placeLabels(wishes, frame.width, frame.height, frame.taken);
  const nodes = new Map(placed.map(({ node }) => [node.id as string, node]));
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const spot of spots.toReversed()) {
    const node = nodes.get(spot.id)!;
    const style = labelStyle(node, focus, palette);
    context.font = style.font;
    context.lineWidth = HALO;
    context.strokeStyle = css(palette.paper, 0.92);
    context.fillStyle = style.colour;
    const lines = labelLines(node);
    const middle = spot.left + spot.width / 2;
    lines.forEach((line, i) => context.strokeText(line, middle, spot.top + style.height * (i + 0.5)));
    lines.forEach((line, i) => context.fillText(line, middle, spot.top + style.height * (i + 0.5)));
  }
  context.textAlign = 'left';
  for (const at of placed) drawBeyond(context, at, frame);
  return spots;
}

function drawRing(
  context: CanvasRenderingContext2D,
  { node, x, y, radius }: Placed,
  { focus, palette }: Frame,
): void {
  const selected = isRinged(node.id, focus);
  if (!selected && node.id !== focus.hovered) return;
  context.lineWidth = selected ? 2 : 1.5;
  context.strokeStyle = css(selected ? palette.types[node.type] : palette.focus, selected ? 0.65 : 0.9);
  context.beginPath();
  context.arc(x, y, radius * 1.15 + 6, 0, Math.PI * 2);
  context.stroke();
}

/** A pinned node has a hole in its middle. */
function drawPin(context: CanvasRenderingContext2D, { x, y, radius }: Placed, palette: Palette): void {
  context.fillStyle = css(palette.paper);
  context.beginPath();
  context.arc(x, y, Math.max(1.5, radius * 0.28), 0, Math.PI * 2);
  context.fill();
}

/** "3+" at the shoulder of a node that is looked at: neighbours that are not drawn. */
function drawBeyond(
  context: CanvasRenderingContext2D,
  { node, x, y, radius }: Placed,
  { beyond, focus, palette }: Frame,
): void {
  const more = beyond.get(node.id);
  if (!more || !isUrgent(node.id, focus)) return;
  context.font = `500 9.5px ${palette.sans}`;
  context.lineWidth = 3;
  context.strokeStyle = css(palette.paper);
  context.fillStyle = css(palette.ink, 0.75);
  const text = more > MORE ? `${MORE}+` : `${more}+`;
  context.strokeText(text, x + radius + 1, y - radius);
  context.fillText(text, x + radius + 1, y - radius);
}

function byRank(focus: Focus): (a: Placed, b: Placed) => number {
  const rank = ({ node }: Placed) => (isUrgent(node.id, focus) ? 2 : isLit(node.id, focus) ? 1 : 0);
  return (a, b) =>
    rank(b) - rank(a) || b.node.importance - a.node.importance || (a.node.id < b.node.id ? -1 : 1);
}

function isRinged(id: EntityId, focus: Focus): boolean {
  return id === focus.selected || focus.chosen.has(id);
}

function isUrgent(id: EntityId, focus: Focus): boolean {
  return isRinged(id, focus) || id === focus.centre || id === focus.hovered || !!focus.line?.includes(id);
}

function isOneOfFew(id: EntityId, focus: Focus): boolean {
  return focus.centre === null && focus.lit !== null && focus.lit.size <= FEW && focus.lit.has(id);
}

function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}
