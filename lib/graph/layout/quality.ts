import { seededRandom } from '../random.ts';
import { segmentsCross } from './geometry.ts';
import { createGrid } from './grid.ts';
import { adjacencyOf, type Adjacency, type LayoutGraph, type Positions } from './layout-graph.ts';

export interface Quality {
  /** How badly drawn distances tell graph distances, 0 to 1, after the best scaling; lower is better. */
  readonly stress: number;
  /** Share of each node's ten nearest that belong to its own group; higher is better. Null without groups. */
  readonly purity: number | null;
  /** Share of pairs of lines that cross; lower is better. */
  readonly crossings: number;
}

const PIVOTS = 40;
const PURITY_SAMPLE = 400;
const NEAREST = 10;
const LINE_PAIRS = 200_000;

/** Measures a drawing on seeded samples: pivot stress (after Brandes & Pich 2009), purity of groups, crossings. */
export function qualityOf(
  graph: LayoutGraph,
  positions: Positions,
  groups: ArrayLike<number> | null = null,
): Quality {
  return {
    stress: stress(graph, positions),
    purity: groups ? purity(positions, groups) : null,
    crossings: crossings(graph, positions),
  };
}

function stress(graph: LayoutGraph, { x, y }: Positions): number {
  const random = seededRandom(99);
  const adjacency = adjacencyOf(graph);
  let wanted = 0;
  let both = 0;
  let drawn = 0;
  for (let p = 0; p < Math.min(PIVOTS, graph.size); p++) {
    const pivot = Math.floor(random() * graph.size);
    const steps = stepsFrom(adjacency, pivot);
    for (let i = 0; i < graph.size; i++) {
      const d = steps[i]!;
      if (d <= 0) continue;
      const e = Math.hypot(x[i]! - x[pivot]!, y[i]! - y[pivot]!);
      wanted += 1;
      both += e / d;
      drawn += (e * e) / (d * d);
    }
  }
  return drawn > 0 ? 1 - (both * both) / (drawn * wanted) : 0;
}

/** Lines on the shortest way from `root`; -1 where there is none. */
function stepsFrom({ offsets, neighbours }: Adjacency, root: number): Int32Array {
  const steps = new Int32Array(offsets.length - 1).fill(-1);
  const queue = new Uint32Array(steps.length);
  let end = 0;
  queue[end++] = root;
  steps[root] = 0;
  for (let at = 0; at < end; at++) {
    const node = queue[at]!;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const next = neighbours[k]!;
      if (steps[next]! >= 0) continue;
      steps[next] = steps[node]! + 1;
      queue[end++] = next;
    }
  }
  return steps;
}

function purity(positions: Positions, groups: ArrayLike<number>): number {
  const { x } = positions;
  const n = x.length;
  if (n < 2) return 1;
  const random = seededRandom(98);
  const nearest = neighbourFinder(positions);
  let sum = 0;
  const sample = Math.min(PURITY_SAMPLE, n);
  for (let s = 0; s < sample; s++) {
    const i = Math.floor(random() * n);
    const near = nearest(i);
    sum += near.filter((j) => groups[j] === groups[i]).length / near.length;
  }
  return sum / sample;
}

/** The `NEAREST` nodes around node i, by widening grids. */
function neighbourFinder({ x, y }: Positions): (i: number) => number[] {
  const n = x.length;
  const most = Math.min(NEAREST, n - 1);
  const reach = (values: Float64Array) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  const extent = Math.max(reach(x), reach(y), 1e-9);
  const start = extent / Math.sqrt(n);
  const grids = new Map<number, ReturnType<typeof createGrid>>();
  const gridOf = (cell: number) => {
    let grid = grids.get(cell);
    if (!grid) {
      grids.set(cell, (grid = createGrid(cell)));
      for (let i = 0; i < n; i++) grid.add(i, x[i]!, y[i]!);
    }
    return grid;
  };
  return (i) => {
    const distance = (j: number) => (x[j]! - x[i]!) ** 2 + (y[j]! - y[i]!) ** 2;
    for (let cell = start; ; cell *= 2) {
      const found: number[] = [];
      gridOf(cell).near(x[i]!, y[i]!, (j) => {
        if (j !== i && distance(j) <= cell * cell) found.push(j);
      });
      if (found.length >= most)
        return found.sort((a, b) => distance(a) - distance(b) || a - b).slice(0, most);
    }
  };
}

function crossings({ source, target }: LayoutGraph, { x, y }: Positions): number {
  const lines = source.length;
  if (lines < 2) return 0;
  const random = seededRandom(97);
  let pairs = 0;
  let crossed = 0;
  for (let s = 0; s < LINE_PAIRS; s++) {
    const e = Math.floor(random() * lines);
    const f = Math.floor(random() * lines);
    const [a, b, c, d] = [source[e]!, target[e]!, source[f]!, target[f]!];
    if (a === c || a === d || b === c || b === d) continue;
    pairs++;
    if (segmentsCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!)) crossed++;
  }
  return pairs > 0 ? crossed / pairs : 0;
}
