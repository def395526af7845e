import { createGrid } from './grid.ts';
import { adjacencyOf, type LayoutGraph, type Positions } from './layout-graph.ts';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Spots of the spiral that must lie within the picture; later ones may lead out of it. */
const WITHIN = 300;

/**
 * Places the nodes that are not `placed` yet without moving any other: beside the weighted mean of their placed
 * neighbours, those with most pull first; parts without any on the rim of the picture. Each takes the first spot on a
 * spiral (Vogel 1979) that keeps `spacing` to all others. Changes `positions`.
 */
export function settle(graph: LayoutGraph, { x, y }: Positions, placed: Uint8Array, spacing: number): void {
  const { offsets, neighbours, lines } = adjacencyOf(graph);
  const done = placed.slice();
  const grid = createGrid(spacing);
  let onRim = 0;
  let halfWidth = 4 * spacing;
  let halfHeight = halfWidth / 1.5;
  for (let i = 0; i < graph.size; i++) {
    if (done[i] === 0) continue;
    grid.add(i, x[i]!, y[i]!);
    halfWidth = Math.max(halfWidth, Math.abs(x[i]!));
    halfHeight = Math.max(halfHeight, Math.abs(y[i]!));
  }

  function pullOf(i: number): { pull: number; x: number; y: number } {
    let pull = 0;
    let sx = 0;
    let sy = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = neighbours[k]!;
      if (done[j] === 0) continue;
      const w = graph.weight[lines[k]!]!;
      pull += w;
      sx += w * x[j]!;
      sy += w * y[j]!;
    }
    return pull > 0 ? { pull, x: sx / pull, y: sy / pull } : rim(i);
  }

  /** Places on the rim widen it by the room they take. */
  function rim(i: number): { pull: number; x: number; y: number } {
    const taken = (1.3 * spacing * spacing * onRim) / (Math.PI * halfWidth * halfHeight);
    const out = Math.sqrt(0.88 + taken);
    const angle = i * GOLDEN;
    return { pull: 0, x: out * halfWidth * Math.cos(angle), y: out * halfHeight * Math.sin(angle) };
  }

  function isFree(px: number, py: number): boolean {
    let free = true;
    grid.near(px, py, (j) => {
      const dx = px - x[j]!;
      const dy = py - y[j]!;
      if (dx * dx + dy * dy < spacing * spacing) free = false;
    });
    return free;
  }

  /** By cell of the target, how far its spiral is used up. */
  const used = new Map<string, number>();

  function put(i: number, targetX: number, targetY: number): void {
    const cell = `${Math.round(targetX / spacing)}/${Math.round(targetY / spacing)}`;
    for (let k = used.get(cell) ?? 0; ; k++) {
      const far = 0.5 * spacing * Math.sqrt(k);
      const px = targetX + far * Math.cos(k * GOLDEN);
      const py = targetY + far * Math.sin(k * GOLDEN);
      const inside = Math.abs(px) <= halfWidth && Math.abs(py) <= halfHeight;
      if (!(inside || k > WITHIN) || !isFree(px, py)) continue;
      used.set(cell, k);
      x[i] = px;
      y[i] = py;
      done[i] = 1;
      grid.add(i, px, py);
      return;
    }
  }

  /** Places the nodes of a wave, those with most pull first; gives their neighbours that still wait. */
  function placeWave(wave: readonly number[]): number[] {
    const pulls = wave.map((i) => ({ i, pull: pullOf(i).pull })).sort((p, q) => q.pull - p.pull || p.i - q.i);
    for (const { i } of pulls) {
      const target = pullOf(i);
      if (target.pull === 0) onRim++;
      put(i, target.x, target.y);
    }
    const next = new Set<number>();
    for (const i of wave)
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++)
        if (done[neighbours[k]!] === 0) next.add(neighbours[k]!);
    return [...next];
  }

  const isBeside = (i: number) => pullOf(i).pull > 0;
  let wave = Array.from(done.keys()).filter((i) => done[i] === 0 && isBeside(i));
  for (let root = 0; root < graph.size;) {
    while (wave.length > 0) wave = placeWave(wave);
    while (root < graph.size && done[root] === 1) root++;
    if (root < graph.size) wave = [root];
  }
}
