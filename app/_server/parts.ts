import { askedRows, knownRows } from '#lib/graph/parts/asked.ts';
import { encodePart, encodePiece, MOST_AT_ONCE, mostTelling } from '#lib/graph/parts/cut.ts';
import { indexWhole, type Whole } from '#lib/graph/parts/whole.ts';
import type { PieceRequest } from '#lib/model/piece-request.ts';
import type { GraphView } from '#lib/model/graph-view.ts';

const shared = globalThis as { datelineWholes?: WeakMap<GraphView, Whole> };

function wholeOf(graph: GraphView): Whole {
  const wholes = (shared.datelineWholes ??= new WeakMap());
  let whole = wholes.get(graph);
  if (!whole) wholes.set(graph, (whole = indexWhole(graph)));
  return whole;
}

/** How many nodes a browser gets at once, as the launcher says. */
function mostAtOnce(): number {
  return Number(process.env.DATELINE_MOST_NODES) || MOST_AT_ONCE;
}

/** The snapshot of the most telling nodes of a graph that is too large to be sent as a whole; null for others. */
export function partOf(graph: GraphView): Uint8Array | null {
  const most = mostAtOnce();
  if (graph.nodes.length <= most) return null;
  const whole = wholeOf(graph);
  return encodePart(whole, mostTelling(whole, most));
}

/** What an explorer asks for beyond what it has. */
export function pieceOf(graph: GraphView, { most, have, asks }: PieceRequest): Uint8Array {
  const whole = wholeOf(graph);
  const known = knownRows(whole, most, have);
  return encodePiece(whole, askedRows(whole, asks, known), known);
}
