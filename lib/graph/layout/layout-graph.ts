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

/** Number of each node's connected component, counted from 0 in order of first member. */
export function componentsOf({ offsets, neighbours }: Adjacency): { of: Int32Array; count: number } {
  const size = offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const stack = new Uint32Array(size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (of[root]! >= 0) continue;
    let top = 0;
    stack[top++] = root;
    of[root] = count;
    while (top > 0) {
      const node = stack[--top]!;
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const next = neighbours[k]!;
        if (of[next]! >= 0) continue;
        of[next] = count;
        stack[top++] = next;
      }
    }
    count++;
  }
  return { of, count };
}
