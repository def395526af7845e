import type { GraphEdge } from '../model/graph-view.ts';
import type { Ends } from './backbone.ts';

/** Lines of one kind in order of their ends, which are rows. */
export interface LineColumn extends Ends {
  readonly edges: readonly GraphEdge[];
}

/** Several kinds of line as one list in order of their ends; of one pair, in the order the kinds are given. */
export function mergeLines(columns: readonly LineColumn[]): Ends & { readonly edges: GraphEdge[] } {
  const size = columns.reduce((sum, { edges }) => sum + edges.length, 0);
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const edges: GraphEdge[] = [];
  const at = columns.map(() => 0);
  for (let e = 0; e < size; e++) {
    let first = -1;
    let low = 0;
    let high = 0;
    for (let kind = 0; kind < columns.length; kind++) {
      const column = columns[kind]!;
      const next = at[kind]!;
      if (next === column.edges.length) continue;
      const a = column.from[next]!;
      const b = column.to[next]!;
      if (first >= 0 && (a > low || (a === low && b >= high))) continue;
      first = kind;
      low = a;
      high = b;
    }
    from[e] = low;
    to[e] = high;
    edges.push(columns[first]!.edges[at[first]!++]!);
  }
  return { edges, from, to };
}
