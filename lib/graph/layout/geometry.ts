/** Whether segments ab and cd cross at an inner point of both; touching ends do not count. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abx = bx - ax;
  const aby = by - ay;
  const c = abx * (cy - ay) - aby * (cx - ax);
  const d = abx * (dy - ay) - aby * (dx - ax);
  if (c * d >= 0) return false;
  const cdx = dx - cx;
  const cdy = dy - cy;
  const a = cdx * (ay - cy) - cdy * (ax - cx);
  const b = cdx * (by - cy) - cdy * (bx - cx);
  return a * b < 0;
}

/** Length of the part of segment ab inside the box (Liang & Barsky 1984); 0 where they do not meet. */
export function lengthInside(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  right: number,
  bottom: number,
  top: number,
): number {
  if (
    (ax < left && bx < left) ||
    (ax > right && bx > right) ||
    (ay < bottom && by < bottom) ||
    (ay > top && by > top)
  )
    return 0;
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  if (dx === 0) {
    if (ax < left || ax > right) return 0;
  } else {
    const p = (left - ax) / dx;
    const q = (right - ax) / dx;
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
  }
  if (dy === 0) {
    if (ay < bottom || ay > top) return 0;
  } else {
    const p = (bottom - ay) / dy;
    const q = (top - ay) / dy;
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
  }
  return to > from ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}
