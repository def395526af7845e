import { seededRandom } from '../random.ts';
import { anneal } from './anneal.ts';
import { drawingCost } from './drawing-cost.ts';
import type { Positions } from './layout-graph.ts';
import { fitToFrame, frameFor, type Frame, type Picture } from './picture.ts';
import { FAR, allDistances, majorise } from './stress.ts';

const SEED = 11;
/** Pairs of lines looked at in all, more or less: about a second. */
const EFFORT = 100_000_000;

/**
 * The best of several drawings: stress majorisation from seeded starts, then annealing that knows labels, crossings
 * and the frame. For graphs of a hundred nodes or so. The same picture gives the same positions, centred on (0, 0).
 * With `kept`, only the nodes that are not fixed move, starting from there.
 */
export function drawSmall(picture: Picture, kept?: Positions): Positions {
  const { size } = picture;
  const frame = kept ? around(kept, frameFor(picture)) : frameFor(picture);
  const unit = Math.sqrt((frame.width * frame.height) / Math.max(1, size)) * 0.95;
  const distances = allDistances(size, linesOf(picture, unit));
  const together = withFarPairs(distances, unit);
  const { starts, sweeps } = scheduleFor(size, picture.source.length);
  if (kept) {
    const cost = drawingCost(picture, kept, distances, frame);
    anneal(picture, kept, cost, frame, { sweeps: sweeps * 2, heat: 3 }, seededRandom(SEED));
    return kept;
  }
  let best: Positions | null = null;
  let lowest = Infinity;
  for (let start = 0; start < starts; start++) {
    const random = seededRandom(SEED + start);
    const positions = scattered(size, frame.width, frame.height, random);
    majorise(positions, together, 60);
    fitToFrame(positions, frame);
    const cost = drawingCost(picture, positions, distances, frame);
    anneal(picture, positions, cost, frame, { sweeps, heat: 6 }, random);
    const total = totalOf(size, cost.of);
    if (total >= lowest) continue;
    lowest = total;
    best = positions;
  }
  const positions = best ?? scattered(size, frame.width, frame.height, seededRandom(SEED));
  const cost = drawingCost(picture, positions, distances, frame);
  anneal(picture, positions, cost, frame, { sweeps: sweeps * 2, heat: 1.5 }, seededRandom(SEED));
  return positions;
}

/** How many drawings are tried, and how often each node is moved in one. */
function scheduleFor(size: number, lines: number): { starts: number; sweeps: number } {
  const sweep = size * 2.2 * (1 + (2 * lines) / Math.max(1, size)) * (lines + size);
  const affordable = EFFORT / Math.max(1, sweep);
  const starts = affordable > 1000 ? 5 : 3;
  return { starts, sweeps: Math.round(Math.max(6, Math.min(260, affordable / (starts + 2)))) };
}

/** The frame, or what nodes take up already where that is more. */
function around({ x, y }: Positions, { width, height }: Frame): Frame {
  const reach = (values: Float64Array) => 2 * values.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  return { width: Math.max(width, reach(x)), height: Math.max(height, reach(y)) };
}

function* linesOf({ source, target, length }: Picture, unit: number) {
  for (let e = 0; e < source.length; e++) yield { a: source[e]!, b: target[e]!, length: length[e]! * unit };
}

/** Parts without a way between them are set a little apart, so that they come to lie side by side. */
function withFarPairs(distances: Float64Array, unit: number): Float64Array {
  let longest = unit;
  for (const d of distances) if (d !== FAR && d > longest) longest = d;
  return distances.map((d) => (d === FAR ? longest * 0.75 : d));
}

function scattered(size: number, width: number, height: number, random: () => number): Positions {
  const positions = { x: new Float64Array(size), y: new Float64Array(size) };
  for (let i = 0; i < size; i++) {
    positions.x[i] = (random() - 0.5) * width;
    positions.y[i] = (random() - 0.5) * height;
  }
  return positions;
}

function totalOf(size: number, of: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < size; i++) total += of(i);
  return total;
}
