import { seededRandom } from '../random.ts';
import { coarsen } from './coarsen.ts';
import { createForceAtlas, massesOf, type ForceSettings } from './force-atlas.ts';
import type { LayoutGraph, Positions } from './layout-graph.ts';

export interface MultilevelSettings extends Omit<ForceSettings, 'fixed'> {
  readonly seed?: number;
  /** Rounds on the whole graph, and on the coarsest one; levels between get something between. */
  readonly fineRounds?: number;
  readonly coarseRounds?: number;
}

/**
 * Draws the coarsest graph first, then lets each finer one start where its nodes' representatives came to stand
 * (Walshaw 2003), by ForceAtlas2 throughout.
 */
export function layOutMultilevel(graph: LayoutGraph, settings: MultilevelSettings = {}): Positions {
  const { seed = 5, fineRounds = 50, coarseRounds = 100, ...force } = settings;
  const random = seededRandom(seed);
  const levels = coarsen(graph, massesOf(graph));
  let placed: Positions | null = null;
  for (let l = levels.length - 1; l >= 0; l--) {
    const level = levels[l]!;
    const start = startOf(level.graph.size, level.into, placed, random);
    const share = levels.length > 1 ? l / (levels.length - 1) : 1;
    const atlas = createForceAtlas(level.graph, level.mass, start, force);
    atlas.iterate(Math.round(fineRounds + (coarseRounds - fineRounds) * share));
    placed = start;
  }
  return placed!;
}

function startOf(
  size: number,
  into: Uint32Array | null,
  coarse: Positions | null,
  random: () => number,
): Positions {
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const reach = coarse ? 20 : 1000;
  for (let i = 0; i < size; i++) {
    x[i] = (coarse ? coarse.x[into![i]!]! : 0) + (random() - 0.5) * reach;
    y[i] = (coarse ? coarse.y[into![i]!]! : 0) + (random() - 0.5) * reach;
  }
  return { x, y };
}
