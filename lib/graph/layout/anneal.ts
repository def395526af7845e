import type { Random } from '../random.ts';
import type { DrawingCost } from './drawing-cost.ts';
import type { Positions } from './layout-graph.ts';
import type { Frame, Picture } from './picture.ts';

export interface Schedule {
  readonly sweeps: number;
  /** Cost a step may add at the start with probability 1/e; falls to 0. */
  readonly heat: number;
}

/**
 * Simulated annealing of node positions (Davidson & Harel 1996): small steps, long jumps and swaps of two nodes, each
 * kept where the cost falls or chance lets it rise. Ends in pure descent. Changes `positions`.
 */
export function anneal(
  picture: Picture,
  { x, y }: Positions,
  cost: DrawingCost,
  frame: Frame,
  { sweeps, heat }: Schedule,
  random: Random,
): void {
  const free = Array.from(picture.fixed.keys()).filter((i) => picture.fixed[i] === 0);
  const accept = (rise: number, temperature: number) =>
    rise < 0 || (temperature > 0 && random() < Math.exp(-rise / temperature));

  function step(i: number, reach: number, temperature: number): void {
    const px = x[i]!;
    const py = y[i]!;
    const before = cost.of(i);
    if (random() < 0.06) {
      x[i] = (random() - 0.5) * frame.width;
      y[i] = (random() - 0.5) * frame.height;
    } else {
      const angle = random() * 2 * Math.PI;
      const far = reach * random();
      x[i] = px + far * Math.cos(angle);
      y[i] = py + far * Math.sin(angle);
    }
    if (accept(cost.of(i) - before, temperature)) return;
    x[i] = px;
    y[i] = py;
  }

  function swap(i: number, j: number, temperature: number): void {
    const exchange = () => {
      [x[i], x[j]] = [x[j]!, x[i]!];
      [y[i], y[j]] = [y[j]!, y[i]!];
    };
    const before = cost.of(i) + cost.of(j);
    exchange();
    if (!accept(cost.of(i) + cost.of(j) - before, temperature)) exchange();
  }

  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps;
    const temperature = left < 0.3 ? 0 : heat * left * left;
    const reach = 4 + 0.25 * frame.width * left * left;
    for (const i of free) {
      step(i, reach, temperature);
      if (random() < 0.1) {
        const j = free[Math.floor(random() * free.length)]!;
        if (j !== i) swap(i, j, temperature);
      }
    }
  }
}
