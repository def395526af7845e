import type { PieceAsk } from '../../model/piece-request.ts';
import { eachLine, rowOfId, type Whole } from './whole.ts';

/** New neighbours that one ask for a node's neighbours brings at most, the most telling first. */
const MOST_NEIGHBOURS = 200;
/** New nodes that one ask for a part brings at most: nearest first, then the most telling. */
const MOST_OF_A_PART = 1000;
/** New nodes of one answer. */
const MOST_AT_A_TIME = 5000;

/** The rows asked for that are not known yet (1 in `known`), each once. */
export function askedRows(whole: Whole, asks: readonly PieceAsk[], known: Uint8Array): number[] {
  const rows = new Set<number>();
  for (const ask of asks)
    for (const row of rowsOf(whole, ask, known)) if (!known[row] && rows.size < MOST_AT_A_TIME) rows.add(row);
  return [...rows];
}

function rowsOf(whole: Whole, ask: PieceAsk, known: Uint8Array): number[] {
  const row = rowOfId(whole, ask.id);
  if (row < 0) return [];
  switch (ask.what) {
    case 'node':
      return [row];
    case 'neighbours': {
      const others = new Set<number>();
      eachLine(whole, row, (_, other) => !known[other] && others.add(other));
      return [row, ...first(whole, [...others], MOST_NEIGHBOURS)];
    }
    case 'community': {
      const { nodes } = whole.view;
      const { community } = nodes[row]!;
      const members: number[] = [row];
      for (const one of whole.rank) {
        if (members.length > MOST_OF_A_PART) break;
        if (!known[one] && nodes[one]!.community === community) members.push(one);
      }
      return members;
    }
    case 'near':
      return near(whole, row, ask, known);
  }
}

/** Breadth first, ring by ring, until enough new ones were met. */
function near(
  whole: Whole,
  start: number,
  { steps, relations }: Extract<PieceAsk, { what: 'near' }>,
  known: Uint8Array,
): number[] {
  const { edges } = whole.view;
  const asked = new Set(relations);
  const follows = (line: number) => !asked.size || edges[line]!.types.some((type) => asked.has(type));
  const seen = new Uint8Array(whole.view.nodes.length);
  seen[start] = 1;
  const met: number[] = [start];
  let rim = [start];
  for (let step = 1; step <= steps && met.length <= MOST_OF_A_PART; step++) {
    const next: number[] = [];
    for (const row of rim)
      eachLine(whole, row, (line, other) => {
        if (seen[other] || !follows(line)) return;
        seen[other] = 1;
        next.push(other);
      });
    const fresh = next.filter((row) => !known[row]);
    for (const row of first(whole, fresh, MOST_OF_A_PART + 1 - met.length)) met.push(row);
    rim = next;
  }
  return met;
}

/** The most telling of some rows. */
function first({ importance }: Whole, rows: number[], most: number): number[] {
  return rows.sort((a, b) => importance[b]! - importance[a]! || a - b).slice(0, Math.max(0, most));
}

/** 1 for the `most` most telling rows and those of `ids`. */
export function knownRows(whole: Whole, most: number, ids: readonly string[]): Uint8Array {
  const known = new Uint8Array(whole.view.nodes.length);
  for (let at = 0; at < most && at < whole.rank.length; at++) known[whole.rank[at]!] = 1;
  for (const id of ids) {
    const row = rowOfId(whole, id);
    if (row >= 0) known[row] = 1;
  }
  return known;
}
