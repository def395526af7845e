import type { LayoutGraph, Positions } from './layout-graph.ts';

/**
 * A small graph to be drawn well. Units are pixels of the first view; y grows upwards, labels stand under their node.
 */
export interface Picture extends LayoutGraph {
  /** What a crossing of this line costs, 0 to 1: how plainly it is drawn. */
  readonly visible: Float64Array;
  /** Length the line would have on its own, in units of a usual line. */
  readonly length: Float64Array;
  /** Half the width of each node with its label. */
  readonly halfWidth: Float64Array;
  /** From the node's centre to its upper rim, and to the lower rim of its label. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** 1 for a node that must stay where it is. */
  readonly fixed: Uint8Array;
}

/** The rectangle to be filled, centred on (0, 0). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Three to two and roomy enough for all labels at `1 / fill` of its area. */
export function frameFor({ size, halfWidth, above, below }: Picture, aspect = 1.5, fill = 0.4): Frame {
  let area = 0;
  for (let i = 0; i < size; i++) area += (2 * halfWidth[i]! + 16) * (above[i]! + below[i]! + 16);
  const height = Math.sqrt(Math.max(area / fill, 40_000) / aspect);
  return { width: height * aspect, height };
}

/** Turns the drawing so that its longest extent lies across, then fits each axis to the frame, stretching 1.6 times at most. */
export function fitToFrame({ x, y }: Positions, frame: Frame): void {
  const n = x.length;
  if (n === 0) return;
  let mx = 0;
  let my = 0;
  for (let i = 0; i < n; i++) {
    mx += x[i]! / n;
    my += y[i]! / n;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let halfX = 1e-9;
  let halfY = 1e-9;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
    halfX = Math.max(halfX, Math.abs(x[i]!));
    halfY = Math.max(halfY, Math.abs(y[i]!));
  }
  const kx = (0.44 * frame.width) / halfX;
  const ky = (0.44 * frame.height) / halfY;
  const scaleX = Math.min(kx, 1.6 * ky);
  const scaleY = Math.min(ky, 1.6 * kx);
  for (let i = 0; i < n; i++) {
    x[i] = x[i]! * scaleX;
    y[i] = y[i]! * scaleY;
  }
}
