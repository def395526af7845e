import type { Positions } from './layout-graph.ts';
import { layOutMultilevel } from './multilevel.ts';
import { fitToFrame, type Picture } from './picture.ts';
import { separate } from './separate.ts';

/** Side of the square each node has to itself on average, pixels. */
const CELL = 62;
/** How far radii are moved towards an even disc: 0 not at all, 1 wholly. */
const EVEN = 0.55;

/**
 * Multilevel ForceAtlas2, then what makes it readable: the crowded middle is eased, the whole fitted three to two,
 * nodes pushed apart. Centred on (0, 0); the same picture gives the same positions.
 */
export function drawLarge(picture: Picture): Positions {
  const { size, above } = picture;
  const fineRounds = size <= 2000 ? 300 : size <= 20_000 ? 80 : 30;
  const positions = layOutMultilevel(picture, { fineRounds, coarseRounds: Math.max(100, fineRounds) });
  evenOut(positions);
  const height = CELL * Math.sqrt(size / 1.5);
  fitToFrame(positions, { width: 1.5 * height, height });
  separate(
    positions,
    Float64Array.from(above, (a) => a + 6),
    size <= 20_000 ? 40 : 4,
  );
  return positions;
}

/** Moves each node along its ray from the centre, part of the way to where its rank by distance would put it on a disc. */
function evenOut({ x, y }: Positions): void {
  const n = x.length;
  const radius = Float64Array.from(x, (_, i) => Math.hypot(x[i]!, y[i]!));
  const byRadius = Uint32Array.from(x.keys()).sort((a, b) => radius[a]! - radius[b]! || a - b);
  const rim = radius[byRadius[Math.floor(0.98 * (n - 1))]!] || 1;
  byRadius.forEach((i, rank) => {
    const r = Math.min(radius[i]!, 1.15 * rim);
    const wanted = (1 - EVEN) * r + EVEN * rim * Math.sqrt((rank + 0.5) / n);
    const scale = radius[i]! > 0 ? wanted / radius[i]! : 0;
    x[i] = x[i]! * scale;
    y[i] = y[i]! * scale;
  });
}
