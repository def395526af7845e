import { createGrid } from './grid.ts';
import type { Positions } from './layout-graph.ts';

/**
 * Pushes nodes apart until circles of `radius` touch at most, a few rounds of pairwise steps; changes `positions`.
 * Dense heaps may keep some overlap.
 */
export function separate({ x, y }: Positions, radius: Float64Array, rounds: number): void {
  const n = x.length;
  const widest = radius.reduce((a, b) => Math.max(a, b), 1);
  for (let round = 0; round < rounds; round++) {
    const grid = createGrid(2 * widest);
    let moved = false;
    for (let i = 0; i < n; i++) grid.add(i, x[i]!, y[i]!);
    for (let i = 0; i < n; i++)
      grid.near(x[i]!, y[i]!, (j) => {
        if (j <= i) return;
        const wanted = radius[i]! + radius[j]!;
        let dx = x[i]! - x[j]!;
        let dy = y[i]! - y[j]!;
        const d2 = dx * dx + dy * dy;
        if (d2 >= wanted * wanted) return;
        let d = Math.sqrt(d2);
        if (d < 1e-6) {
          dx = Math.cos(i * 2.4);
          dy = Math.sin(i * 2.4);
          d = 1;
        }
        const push = (0.5 * (wanted - Math.sqrt(d2))) / d;
        x[i] = x[i]! + dx * push;
        y[i] = y[i]! + dy * push;
        x[j] = x[j]! - dx * push;
        y[j] = y[j]! - dy * push;
        moved = true;
      });
    if (!moved) return;
  }
}
