/** An undirected graph as layouts read it: nodes 0 to size-1, each line once, no line from a node to itself. */
export interface LayoutGraph {
  readonly size: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** How strongly a line pulls; above 0. */
  readonly weight: Float64Array;
}

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Neighbours of node i: `neighbours[offsets[i]]` up to `offsets[i + 1]`; `lines` holds the line's index beside each. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly lines: Uint32Array;
}

export function adjacencyOf({ size, source, target }: LayoutGraph): Adjacency {
  const offsets = new Uint32Array(size + 1);
  for (let e = 0; e < source.length; e++) {
    offsets[source[e]! + 1]!++;
    offsets[target[e]! + 1]!++;
  }
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
  const free = offsets.slice();
  const neighbours = new Uint32Array(2 * source.length);
  const lines = new Uint32Array(2 * source.length);
  for (let e = 0; e < source.length; e++) {
    const a = source[e]!;
    const b = target[e]!;
    lines[free[a]!] = e;
    neighbours[free[a]!++] = b;
    lines[free[b]!] = e;
    neighbours[free[b]!++] = a;
  }
  return { offsets, neighbours, lines };
}
