import type { GraphEdge, GraphNode, GraphView } from '../../model/graph-view.ts';
import { rememberEnds } from '../ends.ts';
import { encodeSnapshot } from '../snapshot/encode-snapshot.ts';
import { eachLine, lineCount, type Whole } from './whole.ts';

/** How many nodes a browser holds with ease: of larger graphs it gets so many, and asks for others. */
export const MOST_AT_ONCE = 100_000;

/** The most telling rows of a graph, `most` of them at most, in order of row. */
export function mostTelling({ rank }: Whole, most: number): Uint32Array {
  return rank.slice(0, most).sort();
}

/** The snapshot of some rows (in order): all of them, all lines among them, and the whole list of articles. */
export function encodePart(whole: Whole, rows: Uint32Array): Uint8Array {
  return encodeRows(
    whole,
    rows,
    whole.view.articles,
    (row) => whole.view.nodes[row]!,
    () => true,
  );
}

/**
 * What one who has the rows marked in `known` needs to have `fresh` ones too: those, their lines among themselves and
 * to known rows, and of these no more than that they are there. The list of articles is left out.
 */
export function encodePiece(whole: Whole, fresh: readonly number[], known: Uint8Array): Uint8Array {
  const isFresh = new Set(fresh);
  const rows = new Set(fresh);
  for (const row of fresh) eachLine(whole, row, (_, other) => known[other] && rows.add(other));
  const { nodes } = whole.view;
  const node = (row: number) => (isFresh.has(row) ? nodes[row]! : bare(nodes[row]!));
  return encodeRows(
    whole,
    Uint32Array.from(rows).sort(),
    [],
    node,
    (a, b) => isFresh.has(a) || isFresh.has(b),
  );
}

function encodeRows(
  whole: Whole,
  rows: Uint32Array,
  articles: GraphView['articles'],
  node: (row: number) => GraphNode,
  wants: (a: number, b: number) => boolean,
): Uint8Array {
  const { view, offsets, to, neighbours, frame, quartiles, places } = whole;
  rows.forEach((row, place) => (places[row] = place));
  const edges: GraphEdge[] = [];
  const ends: { from: number[]; to: number[] } = { from: [], to: [] };
  for (const row of rows)
    for (let line = offsets[row]!; line < offsets[row + 1]!; line++) {
      const other = to[line]!;
      if (places[other]! < 0 || !wants(row, other)) continue;
      edges.push(view.edges[line]!);
      ends.from.push(places[row]!);
      ends.to.push(places[other]!);
    }
  for (const row of rows) places[row] = -1;
  const part = { version: view.version, totals: view.totals, articles, nodes: Array.from(rows, node), edges };
  rememberEnds(part, { from: Uint32Array.from(ends.from), to: Uint32Array.from(ends.to) });
  return encodeSnapshot(part, {
    frame,
    lines: rows.map((row) => lineCount(whole, row)),
    neighbours: rows.map((row) => neighbours[row]!),
    quartiles,
  });
}

/** A node by which lines can be tied to one that is there already. */
function bare(node: GraphNode): GraphNode {
  return {
    ...node,
    outlets: [],
    aliases: [],
    toldIn: [],
    firstTold: null,
    lastTold: null,
    date: null,
    location: null,
  };
}
