import type { Frame } from '../../model/graph-columns.ts';
import { quartilesOf, type Quartiles } from '../../model/quartiles.ts';
import type { GraphView } from '../../model/graph-view.ts';
import { rememberedEnds } from '../ends.ts';
import { backLinesOf, neighbourCounts, rankOf } from '../snapshot/derived.ts';
import { linesInOrder } from '../snapshot/encode-lines.ts';
import { THOUSAND } from '../snapshot/format.ts';
import { frameOf } from '../snapshot/frame.ts';

/** A whole graph by rows, of which parts are cut: node i is row i, in order of id, line k joins `from[k]` with `to[k]`. */
export interface Whole {
  readonly view: GraphView;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Lines of row i as the lower end: `offsets[i]` to before `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  /** Lines of row i as the higher end: `backLines[backOffsets[i]]` to before `backOffsets[i + 1]`. */
  readonly backOffsets: Uint32Array;
  readonly backLines: Uint32Array;
  /** Thousandths. */
  readonly importance: Uint16Array;
  /** Rows, the most telling first; ties by id. */
  readonly rank: Uint32Array;
  /** By row, how many neighbours there are, by any line but a suggestion. */
  readonly neighbours: Uint32Array;
  readonly quartiles: Quartiles;
  readonly frame: Frame;
  /** By row -1, but while a part is cut. Kept: 4 bytes a node made anew a request would have all the heap collected every few requests. */
  readonly places: Int32Array;
}

export function indexWhole(given: GraphView): Whole {
  const ends = rememberedEnds(given);
  const view = ends ? given : inOrder(given);
  const { from, to } = ends ?? linesInOrder(view);
  const { nodes, edges } = view;
  const offsets = new Uint32Array(nodes.length + 1);
  for (const row of from) offsets[row + 1]!++;
  for (let row = 0; row < nodes.length; row++) offsets[row + 1]! += offsets[row]!;
  const { backOffsets, backLines } = backLinesOf(offsets.length - 1, to);
  const neighbours = neighbourCounts(nodes.length, from, to, (line) => edges[line]!.kind === 'suggestion');
  const importance = new Uint16Array(nodes.length);
  for (let row = 0; row < nodes.length; row++)
    importance[row] = Math.round(nodes[row]!.importance * THOUSAND);
  return {
    view,
    from,
    to,
    offsets,
    backOffsets,
    backLines,
    importance,
    rank: rankOf(importance),
    neighbours,
    quartiles: quartilesOf(neighbours),
    frame: frameOf(nodes),
    places: new Int32Array(nodes.length).fill(-1),
  };
}

function inOrder(view: GraphView): GraphView {
  const nodes = view.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...view, nodes, edges: [...linesInOrder({ ...view, nodes }).edges] };
}

/** -1 where there is none. */
export function rowOfId({ view: { nodes } }: Whole, id: string): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = nodes[middle]!.id;
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Calls `see` with each line of a row and the row at its other end. */
export function eachLine(whole: Whole, row: number, see: (line: number, other: number) => void): void {
  const { from, to, offsets, backOffsets, backLines } = whole;
  for (let at = backOffsets[row]!; at < backOffsets[row + 1]!; at++)
    see(backLines[at]!, from[backLines[at]!]!);
  for (let line = offsets[row]!; line < offsets[row + 1]!; line++) see(line, to[line]!);
}

/** How many lines a row has. */
export function lineCount({ offsets, backOffsets }: Whole, row: number): number {
  return offsets[row + 1]! - offsets[row]! + backOffsets[row + 1]! - backOffsets[row]!;
}
