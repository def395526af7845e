import { adjacencyOf, type LayoutGraph } from '../layout/layout-graph.ts';

/** A graph whose nodes may stand for many: lines within one are a loop of it. */
export interface Level {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** By node, the weight of its lines, those within it counted twice. */
  readonly strength: Float64Array;
  /** Twice the weight of all lines. */
  readonly total: number;
}

/** Each node for itself; lines that pull nothing weigh 0. */
export function firstLevel(graph: LayoutGraph): Level {
  const { offsets, neighbours, lines } = adjacencyOf(graph);
  const weights = new Float64Array(lines.length);
  for (let k = 0; k < lines.length; k++) weights[k] = Math.max(0, graph.weight[lines[k]!]!);
  const strength = new Float64Array(graph.size);
  let total = 0;
  for (let i = 0; i < graph.size; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) strength[i]! += weights[k]!;
    total += strength[i]!;
  }
  return { size: graph.size, offsets, neighbours, weights, strength, total };
}

/** One node for each group; lines between groups added up. */
export function aggregate(level: Level, group: Uint32Array, size: number): Level {
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(level.size);
  for (let i = level.size - 1; i >= 0; i--) {
    next[i] = first[group[i]!]!;
    first[group[i]!] = i;
  }
  const offsets = new Uint32Array(size + 1);
  const neighbours = new Uint32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const strength = new Float64Array(size);
  const at = new Int32Array(size).fill(-1);
  let end = 0;
  for (let g = 0; g < size; g++) {
    const start = end;
    for (let i = first[g]!; i !== -1; i = next[i]!) {
      strength[g]! += level.strength[i]!;
      for (let k = level.offsets[i]!; k < level.offsets[i + 1]!; k++) {
        const to = group[level.neighbours[k]!]!;
        if (to === g) continue;
        if (at[to]! < start) {
          at[to] = end;
          neighbours[end++] = to;
        }
        weights[at[to]!]! += level.weights[k]!;
      }
    }
    offsets[g + 1] = end;
  }
  return {
    size,
    offsets,
    neighbours: neighbours.slice(0, end),
    weights: weights.slice(0, end),
    strength,
    total: level.total,
  };
}
