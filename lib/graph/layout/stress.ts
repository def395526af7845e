import type { Positions } from './layout-graph.ts';

/** Distance between nodes with no way between them. */
export const FAR = Infinity;

/** Lengths of the shortest ways between all pairs (Floyd 1962), row by row; for a few hundred nodes at most. */
export function allDistances(
  size: number,
  lines: Iterable<{ a: number; b: number; length: number }>,
): Float64Array {
  const d = new Float64Array(size * size).fill(FAR);
  for (let i = 0; i < size; i++) d[i * size + i] = 0;
  for (const { a, b, length } of lines) {
    if (length >= d[a * size + b]!) continue;
    d[a * size + b] = length;
    d[b * size + a] = length;
  }
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++) {
      const half = d[i * size + k]!;
      if (half === FAR) continue;
      for (let j = 0; j < size; j++) {
        const way = half + d[k * size + j]!;
        if (way < d[i * size + j]!) d[i * size + j] = way;
      }
    }
  return d;
}

/**
 * Stress majorisation (Gansner, Koren & North 2004), each node moved in turn to the weighted mean of where the others
 * want it; weights 1/d². Changes `positions`; pairs without a way do not act.
 */
export function majorise({ x, y }: Positions, distances: Float64Array, rounds: number): void {
  const n = x.length;
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < n; i++) {
      let sum = 0;
      let sx = 0;
      let sy = 0;
      for (let j = 0; j < n; j++) {
        const d = distances[i * n + j]!;
        if (i === j || d === FAR) continue;
        const w = 1 / (d * d);
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const pull = d / Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
        sx += w * (x[j]! + dx * pull);
        sy += w * (y[j]! + dy * pull);
        sum += w;
      }
      if (sum === 0) continue;
      x[i] = sx / sum;
      y[i] = sy / sum;
    }
}
