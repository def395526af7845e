import { backLinesOf, rankOf, tallyOf } from './derived.ts';
import { damaged } from './format.ts';
import { idAt, placeFor } from './ids.ts';
import type { Snapshot } from './snapshot.ts';
import {
  column,
  lists,
  numbers,
  spliced,
  stringLists,
  strings,
  type Numbers,
  type Splice,
} from './splice.ts';

/**
 * A part of a graph with a piece of the same graph: the very snapshot that one of all their rows would be, but for the
 * numbers of dates and of sets of outlets. Of rows in both, those of `base` stay. Throws a DatelineError where the piece
 * is of another graph.
 */
export function joinSnapshots(base: Snapshot, piece: Snapshot): Snapshot {
  const { allLines, allNeighbours } = base;
  if (
    piece.version !== base.version ||
    !allLines ||
    !allNeighbours ||
    !piece.allLines ||
    !piece.allNeighbours
  )
    throw damaged('it is of another version');
  const rows = joinRows(base, piece);
  const dates = joinValues(base.dates, piece.dates);
  const outlets = joinValues(base.outlets, piece.outlets);
  const setsBefore = base.outletSets.length;
  const date = (number: number) => (number === 0 ? 0 : 1 + dates.of[number - 1]!);
  const set = (number: number) => number + setsBefore;
  const node = <T extends Numbers>(mine: T, theirs: T) => column(rows, mine, theirs);
  const told = lists(
    rows,
    { starts: base.toldStarts, values: new Uint32Array(base.toldIn) },
    { starts: piece.toldStarts, values: new Uint32Array(piece.toldIn) },
  );
  const aliases = stringLists(
    rows,
    { starts: base.aliasStarts, strings: base.aliases },
    { starts: piece.aliasStarts, strings: piece.aliases },
  );
  const importance = node(base.importance, piece.importance);
  const type = node(base.type, piece.type);
  return {
    version: base.version,
    totals: base.totals,
    articles: base.articles,
    outlets: outlets.values,
    outletSets: [...base.outletSets, ...piece.outletSets.map((s) => s.map((outlet) => outlets.of[outlet]!))],
    dates: dates.values,
    frame: base.frame,
    size: rows.size,
    x: node(base.x, piece.x),
    y: node(base.y, piece.y),
    type,
    typeCounts: tallyOf(type, base.typeCounts.length)!,
    importance,
    community: numbers(rows, base.community, piece.community),
    mentions: numbers(rows, base.mentions, piece.mentions),
    firstTold: numbers(rows, base.firstTold, piece.firstTold, date),
    lastTold: numbers(rows, base.lastTold, piece.lastTold, date),
    date: numbers(rows, base.date, piece.date, date),
    nodeOutlets: numbers(rows, base.nodeOutlets, piece.nodeOutlets, set),
    toldStarts: told.starts,
    toldIn: told.values,
    placeKind: node(base.placeKind, piece.placeKind),
    latitude: node(base.latitude, piece.latitude),
    longitude: node(base.longitude, piece.longitude),
    ...joinLines(base, piece, rows, set),
    allLines: node(allLines, piece.allLines),
    allNeighbours: node(allNeighbours, piece.allNeighbours),
    quartiles: base.quartiles,
    rank: rankOf(importance),
    names: strings(rows, base.names, piece.names),
    ids: strings(rows, base.ids, piece.ids),
    aliasStarts: aliases.starts,
    aliases: aliases.strings,
  };
}

function joinRows(base: Snapshot, piece: Snapshot): Splice {
  const before = new Uint32Array(piece.size);
  const isThere = new Uint8Array(piece.size);
  const idOf = (row: number) => idAt(base, row);
  for (let row = 0; row < piece.size; row++) {
    const id = idAt(piece, row);
    const place = placeFor(id, base.size, idOf);
    before[row] = place;
    isThere[row] = place < base.size && idOf(place) === id ? 1 : 0;
  }
  return spliced(base.size, before, isThere);
}

/** Lines of both in order of their ends and kind, each once. */
function joinLines(base: Snapshot, piece: Snapshot, rows: Splice, set: (number: number) => number) {
  const count = base.neighbours.length;
  const before = new Uint32Array(piece.neighbours.length);
  const isThere = new Uint8Array(piece.neighbours.length);
  for (let line = 0; line < before.length; line++) {
    const [from, to, kind] = [
      rows.theirs[piece.source[line]!]!,
      rows.theirs[piece.neighbours[line]!]!,
      piece.kind[line]!,
    ];
    const order = (k: number) =>
      rows.mine[base.source[k]!]! - from || rows.mine[base.neighbours[k]!]! - to || base.kind[k]! - kind;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(middle) < 0) low = middle + 1;
      else high = middle;
    }
    before[line] = low;
    isThere[line] = low < count && order(low) === 0 ? 1 : 0;
  }
  const lines = spliced(count, before, isThere);
  const placed = (places: Uint32Array, ends: Uint32Array) => {
    const out = new Uint32Array(ends.length);
    for (let k = 0; k < ends.length; k++) out[k] = places[ends[k]!]!;
    return out;
  };
  const end = (mine: Uint32Array, theirs: Uint32Array) =>
    column(lines, placed(rows.mine, mine), placed(rows.theirs, theirs));
  const from = end(base.source, piece.source);
  const neighbours = end(base.neighbours, piece.neighbours);
  const offsets = new Uint32Array(rows.size + 1);
  for (let line = 0; line < from.length; line++) offsets[from[line]! + 1]!++;
  for (let row = 0; row < rows.size; row++) offsets[row + 1]! += offsets[row]!;
  const kind = column(lines, base.kind, piece.kind);
  return {
    offsets,
    neighbours,
    source: from,
    ...backLinesOf(rows.size, neighbours),
    kind,
    kindCounts: tallyOf(kind, base.kindCounts.length)!,
    relationTypes: column(lines, base.relationTypes, piece.relationTypes),
    weight: numbers(lines, base.weight, piece.weight),
    lineOutlets: numbers(lines, base.lineOutlets, piece.lineOutlets, set),
  };
}

/** The values of both lists, and where values of the second came to stand. */
function joinValues(mine: readonly string[], theirs: readonly string[]): { values: string[]; of: number[] } {
  const values = [...mine];
  const places = new Map(values.map((value, i) => [value, i]));
  const of = theirs.map((value) => {
    const place = places.get(value) ?? values.push(value) - 1;
    places.set(value, place);
    return place;
  });
  return { values, of };
}
