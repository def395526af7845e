export interface Segment<T> {
  readonly item: T;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Pixels a less telling line must pass nearer to win over another. */
  readonly handicap: number;
}

/** The segment that passes nearest to a point, if within `reach` pixels; lines are too thin to hit exactly. */
export function nearestLine<T>(
  segments: Iterable<Segment<T>>,
  x: number,
  y: number,
  reach: number,
): T | null {
  let best: T | null = null;
  let nearest = reach;
  for (const segment of segments) {
    const distance = distanceTo(segment, x, y) + segment.handicap;
    if (distance < nearest) {
      nearest = distance;
      best = segment.item;
    }
  }
  return best;
}

function distanceTo({ x1, y1, x2, y2 }: Omit<Segment<unknown>, 'handicap'>, x: number, y: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
