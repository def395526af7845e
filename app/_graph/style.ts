import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/graph-view.ts';
import { css, mix, premultiplied } from './colour.ts';
import type { Focus } from './focus.ts';
import type { Palette } from './palette.ts';

/** How much of the paper a node or label outside of the focus takes on. */
const DIM_NODE = 0.68;
const DIM_LABEL = 0.55;
const SMALLEST = 4.5;
const LARGEST = 15.5;
/** From this importance on a name is set in the serif. */
const IMPORTANT = 0.34;

/** Radius in pixels at the first zoom, by importance (0 to 1). */
export function radius(importance: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.min(1, Math.max(0, importance));
}

/** Small windows and many nodes make for somewhat smaller ones, so that names find room. */
export function sizeScale(
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  count: number,
): number {
  const byWindow = Math.min(1, Math.max(0.72, Math.min(clientWidth, clientHeight) / 620));
  return byWindow * Math.min(1, Math.max(0.7, Math.sqrt(60 / Math.max(1, count))));
}

export interface DrawStyle {
  readonly color: string;
  readonly size: number;
  readonly zIndex: number;
}

/** `scale` shrinks all radii alike, for small windows. */
export function nodeStyle(node: GraphNode, focus: Focus, palette: Palette, scale: number): DrawStyle {
  const colour = palette.types[node.type];
  const lit = isLit(node.id, focus);
  return {
    color: css(lit ? colour : mix(colour, palette.paper, DIM_NODE)),
    size: scale * radius(node.importance) * (node.id === focus.centre ? 1.12 : 1),
    zIndex: lit ? 1 : 0,
  };
}

/** Lines in pixels and premultiplied colour. Suggestions are drawn by the dash layer, here they are clear. */
export function edgeStyle(edge: GraphEdge, focus: Focus, palette: Palette): DrawStyle {
  const near = touches(edge, focus);
  const width = edge.kind === 'stated' ? 1 + 2 * (1 - 1 / Math.max(1, edge.weight)) : 1;
  return {
    color: premultiplied(palette.ink, edge.kind === 'suggestion' ? 0 : lineStrength(edge, near, focus)),
    size: near && focus.lit ? width + 0.4 : width,
    zIndex: near ? 1 : 0,
  };
}

export interface LabelStyle {
  readonly font: string;
  readonly height: number;
  readonly colour: string;
}

export function labelStyle(node: GraphNode, focus: Focus, palette: Palette): LabelStyle {
  const lit = isLit(node.id, focus);
  const colour = css(lit ? palette.ink : mix(palette.ink, palette.paper, DIM_LABEL));
  if (node.id === focus.centre) return { font: `600 17px ${palette.serif}`, height: 20, colour };
  if (node.importance < IMPORTANT) return { font: `450 11px ${palette.sans}`, height: 14, colour };
  const size = 13.5 + 2 * node.importance;
  return { font: `500 ${size}px ${palette.serif}`, height: Math.ceil(size * 1.2), colour };
}

export function isLit(id: EntityId, focus: Focus): boolean {
  return focus.lit === null || focus.lit.has(id);
}

/** Whether a line belongs to what is looked at. */
export function touches(edge: GraphEdge, focus: Focus): boolean {
  if (focus.line) return isPair(edge, focus.line);
  if (focus.centre) return edge.a === focus.centre || edge.b === focus.centre;
  return focus.lit !== null && focus.lit.has(edge.a) && focus.lit.has(edge.b);
}

function isPair(edge: GraphEdge, [a, b]: readonly [EntityId, EntityId]): boolean {
  return (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a);
}

/** Opacity of a line, 0 to 1. */
export function lineStrength(edge: GraphEdge, near: boolean, focus: Focus): number {
  const stated = edge.kind === 'stated';
  const faint = 0.06 + 0.08 * Math.min(1, edge.weight);
  if (focus.lit === null) return stated ? 0.42 : faint;
  if (near) return stated ? 0.85 : 0.32;
  return stated ? 0.2 : faint * 0.6;
}
