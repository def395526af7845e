import { KIND_ORDER } from '../../model/graph-columns.ts';
import { RELATION_TYPES } from '../../model/type-names.ts';
import type { GraphEdge, GraphView } from '../../model/graph-view.ts';
import { THOUSAND } from './format.ts';
import type { ByteWriter } from './bytes.ts';
import type { Tables } from './tables.ts';

/** Lines with their ends as rows, the lower first; by ends and kind, each once. */
export interface OrderedLines {
  readonly edges: readonly GraphEdge[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** By row, how many lines it is the lower end of; the steps from one higher end to the next; then columns of the lines. */
export function writeLines(
  writer: ByteWriter,
  size: number,
  { edges, from, to }: OrderedLines,
  { sets }: Tables,
): void {
  const { length } = edges;
  const counts = new Uint32Array(size);
  const steps = new Uint32Array(length);
  const kinds = new Uint8Array(length);
  const types = new Uint8Array(length);
  const weights = new Uint32Array(length);
  const outlets = new Uint32Array(length);
  edges.forEach((edge, e) => {
    counts[from[e]!]!++;
    steps[e] = to[e]! - (e > 0 && from[e - 1] === from[e] ? to[e - 1]! : from[e]!);
    kinds[e] = KIND_ORDER.indexOf(edge.kind);
    for (const type of edge.types) types[e]! |= 1 << RELATION_TYPES.indexOf(type);
    weights[e] = Math.round(Math.max(0, edge.weight) * THOUSAND);
    outlets[e] = sets.of(edge.outlets);
  });
  writer.varint(length);
  writer.varints(counts);
  writer.varints(steps);
  writer.raw(kinds);
  writer.raw(types);
  writer.varints(weights);
  writer.varints(outlets);
}

/** Of any picture: lines of things that are not there, or of a thing to itself, are left out. */
export function linesInOrder({ nodes, edges }: GraphView): OrderedLines {
  const rows = new Map<string, number>(nodes.map((n, i) => [n.id, i]));
  const found = new Map<string, { edge: GraphEdge; low: number; high: number }>();
  for (const edge of edges) {
    const [a, b] = [rows.get(edge.a), rows.get(edge.b)];
    if (a === undefined || b === undefined || a === b) continue;
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low} ${high} ${edge.kind}`;
    if (!found.has(key)) found.set(key, { edge, low, high });
  }
  const kind = ({ edge }: { edge: GraphEdge }) => KIND_ORDER.indexOf(edge.kind);
  const lines = [...found.values()].sort((p, q) => p.low - q.low || p.high - q.high || kind(p) - kind(q));
  return {
    edges: lines.map((l) => l.edge),
    from: Uint32Array.from(lines, (l) => l.low),
    to: Uint32Array.from(lines, (l) => l.high),
  };
}
