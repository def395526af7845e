import { lengthInside, segmentsCross } from './geometry.ts';
import { adjacencyOf, type Positions } from './layout-graph.ts';
import type { Frame, Picture } from './picture.ts';
import { FAR } from './stress.ts';

/** What each fault of a drawing weighs (after Davidson & Harel 1996). */
const STRESS = 1.2;
const NEARNESS = 0.5;
const OVERLAP = 60;
const CROSSING = 3.2;
const THROUGH_LABEL = 4;
const THROUGH_NODE = 10;
const SHARP_ANGLE = 1.5;
const OUTSIDE = 80;
/** Labels are wide: a step across counts for less than one upwards. */
const ACROSS = 0.82;
const UPWARDS = 1.22;
/** Clear space wanted around a node's box, pixels. */
const CLEAR = 7;
const NODE_RADIUS = 12;

export interface DrawingCost {
  /** All terms that node i takes part in, at its present position. */
  of(i: number): number;
}

/** `distances` are ideal ones in pixels, row by row. The cost reads `positions` live. */
export function drawingCost(
  picture: Picture,
  { x, y }: Positions,
  distances: Float64Array,
  frame: Frame,
): DrawingCost {
  const { size, source, target, visible, halfWidth, above, below } = picture;
  const { offsets, neighbours, lines } = adjacencyOf(picture);
  const cell = (frame.width * frame.height) / Math.max(1, size);

  function pairs(i: number): number {
    const xi = x[i]!;
    const yi = y[i]!;
    let cost = 0;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const dx = xi - x[j]!;
      const dy = yi - y[j]!;
      const acrossGap = halfWidth[i]! + halfWidth[j]! + CLEAR - Math.abs(dx);
      const upGap = CLEAR + (dy > 0 ? below[i]! + above[j]! : above[i]! + below[j]!) - Math.abs(dy);
      if (acrossGap > 0 && upGap > 0)
        cost += OVERLAP * (0.15 + Math.min(1, Math.min(acrossGap / 40, upGap / 20)));
      cost += (NEARNESS * cell) / (dx * dx * ACROSS + dy * dy * UPWARDS + 400);
      const d = distances[i * size + j]!;
      if (d === FAR) continue;
      const error = Math.sqrt(dx * dx * ACROSS * ACROSS + dy * dy * UPWARDS * UPWARDS) / d - 1;
      cost += (STRESS * error * error) / Math.min(4, Math.max(1, d / 100));
    }
    return cost;
  }

  /** Crossings and labels run over by the line e, leaving out what belongs to its own ends. */
  function alongLine(e: number): number {
    const a = source[e]!;
    const b = target[e]!;
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]!;
    const by = y[b]!;
    const seen = visible[e]!;
    let cost = 0;
    for (let f = 0; f < source.length; f++) {
      const c = source[f]!;
      const d = target[f]!;
      if (c === a || c === b || d === a || d === b) continue;
      if (segmentsCross(ax, ay, bx, by, x[c]!, y[c]!, x[d]!, y[d]!))
        cost += CROSSING * Math.sqrt(seen * visible[f]!);
    }
    for (let k = 0; k < size; k++) if (k !== a && k !== b) cost += seen * over(ax, ay, bx, by, k);
    return cost;
  }

  function over(ax: number, ay: number, bx: number, by: number, k: number): number {
    const cx = x[k]!;
    const cy = y[k]!;
    const label = lengthInside(
      ax,
      ay,
      bx,
      by,
      cx - halfWidth[k]!,
      cx + halfWidth[k]!,
      cy - below[k]!,
      cy + above[k]!,
    );
    if (label === 0) return 0;
    const r = NODE_RADIUS;
    const node = lengthInside(ax, ay, bx, by, cx - r, cx + r, cy - r, cy + r);
    return (
      THROUGH_LABEL * Math.min(1, 0.3 + label / 50) +
      (node > 0 ? THROUGH_NODE * Math.min(1, 0.3 + node / 16) : 0)
    );
  }

  /** Lines that leave `hub` nearly the same way as the line to `end`. */
  function angles(hub: number, end: number): number {
    const ux = x[end]! - x[hub]!;
    const uy = y[end]! - y[hub]!;
    const u = Math.sqrt(ux * ux + uy * uy) + 1e-9;
    let cost = 0;
    for (let k = offsets[hub]!; k < offsets[hub + 1]!; k++) {
      const other = neighbours[k]!;
      if (other === end) continue;
      const vx = x[other]! - x[hub]!;
      const vy = y[other]! - y[hub]!;
      const cosine = (ux * vx + uy * vy) / (u * (Math.sqrt(vx * vx + vy * vy) + 1e-9));
      if (cosine > 0.94) cost += (SHARP_ANGLE * (cosine - 0.94) * visible[lines[k]!]!) / 0.06;
    }
    return cost;
  }

  function outside(i: number): number {
    const across = Math.abs(x[i]!) + halfWidth[i]! - frame.width / 2;
    const up = Math.max(y[i]! + above[i]!, below[i]! - y[i]!) - frame.height / 2;
    return OUTSIDE * ((Math.max(0, across) + Math.max(0, up)) / 100) ** 2;
  }

  return {
    of(i) {
      let cost = pairs(i) + outside(i);
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        cost += alongLine(lines[k]!) + angles(i, neighbours[k]!) + angles(neighbours[k]!, i);
      }
      for (let e = 0; e < source.length; e++) {
        const a = source[e]!;
        const b = target[e]!;
        if (a !== i && b !== i) cost += visible[e]! * over(x[a]!, y[a]!, x[b]!, y[b]!, i);
      }
      return cost;
    },
  };
}
