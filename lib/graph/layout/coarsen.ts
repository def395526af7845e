import { adjacencyOf, type LayoutGraph } from './layout-graph.ts';

/** A graph with masses, and the node of the coarser graph that each of its nodes went into. */
export interface Level {
  readonly graph: LayoutGraph;
  readonly mass: Float64Array;
  readonly into: Uint32Array | null;
}

const SMALLEST = 60;
/** Nodes of one star that may become one. */
const STAR = 4;

/**
 * Halves the graph again and again: each node, those with few lines first, joins the neighbour it is bound to most
 * strongly for its mass (heavy-edge matching, Karypis & Kumar 1998), or a pair that has room (leaves of a star would
 * otherwise never match). Ends at sixty nodes or where little joins any more. Finest first.
 */
export function coarsen(graph: LayoutGraph, mass: Float64Array): Level[] {
  const levels: Level[] = [];
  let fine: Level = { graph, mass, into: null };
  for (;;) {
    const joined = fine.graph.size > SMALLEST ? match(fine) : null;
    if (!joined || joined.size > fine.graph.size * 0.92) return [...levels, fine];
    levels.push({ ...fine, into: joined.into });
    fine = contract(fine, joined.into, joined.size);
  }
}

function match({ graph, mass }: Level): { into: Uint32Array; size: number } {
  const { offsets, neighbours, lines } = adjacencyOf(graph);
  const none = 0xffffffff;
  const into = new Uint32Array(graph.size).fill(none);
  const members: number[] = [];
  for (const i of byDegree(offsets)) {
    if (into[i] !== none) continue;
    let best = -1;
    let strongest = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = neighbours[k]!;
      if (into[j] !== none && members[into[j]!]! >= STAR) continue;
      const strength = graph.weight[lines[k]!]! / mass[j]!;
      if (strength <= strongest) continue;
      strongest = strength;
      best = j;
    }
    if (best < 0) into[i] = members.push(1) - 1;
    else if (into[best] !== none) {
      into[i] = into[best]!;
      members[into[i]!]!++;
    } else into[i] = into[best] = members.push(2) - 1;
  }
  return { into, size: members.length };
}

/** Node numbers by rising degree, stable (counting sort). */
function byDegree(offsets: Uint32Array): Uint32Array {
  const size = offsets.length - 1;
  let most = 0;
  for (let i = 0; i < size; i++) most = Math.max(most, offsets[i + 1]! - offsets[i]!);
  const starts = new Uint32Array(most + 2);
  for (let i = 0; i < size; i++) starts[offsets[i + 1]! - offsets[i]! + 1]!++;
  for (let d = 0; d <= most; d++) starts[d + 1]! += starts[d]!;
  const out = new Uint32Array(size);
  for (let i = 0; i < size; i++) out[starts[offsets[i + 1]! - offsets[i]!]!++] = i;
  return out;
}

function contract({ graph, mass }: Level, into: Uint32Array, size: number): Level {
  const coarseMass = new Float64Array(size);
  for (let i = 0; i < graph.size; i++) coarseMass[into[i]!]! += mass[i]!;
  const from = new Uint32Array(graph.source.length);
  const to = new Uint32Array(graph.source.length);
  const starts = new Uint32Array(size + 1);
  let crossing = 0;
  for (let e = 0; e < graph.source.length; e++) {
    const a = into[graph.source[e]!]!;
    const b = into[graph.target[e]!]!;
    from[e] = Math.min(a, b);
    to[e] = Math.max(a, b);
    if (a === b) continue;
    starts[from[e]! + 1]!++;
    crossing++;
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const bucket = new Uint32Array(crossing);
  const free = starts.slice();
  for (let e = 0; e < from.length; e++) if (from[e] !== to[e]) bucket[free[from[e]!]!++] = e;
  const source = new Uint32Array(crossing);
  const target = new Uint32Array(crossing);
  const weight = new Float64Array(crossing);
  const seenAt = new Int32Array(size).fill(-1);
  let lines = 0;
  for (let a = 0; a < size; a++) {
    const firstOfA = lines;
    for (let k = starts[a]!; k < starts[a + 1]!; k++) {
      const e = bucket[k]!;
      const b = to[e]!;
      if (seenAt[b]! < firstOfA) {
        seenAt[b] = lines;
        source[lines] = a;
        target[lines++] = b;
      }
      weight[seenAt[b]!]! += graph.weight[e]!;
    }
  }
  const coarse = {
    size,
    source: source.slice(0, lines),
    target: target.slice(0, lines),
    weight: weight.slice(0, lines),
  };
  return { graph: coarse, mass: coarseMass, into: null };
}
