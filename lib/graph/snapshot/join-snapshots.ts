import { backLinesOf, rankOf } from './derived.ts';
import { damaged } from './format.ts';
import { idAt, placeFor } from './ids.ts';
import type { Snapshot } from './snapshot.ts';
import type { PackedStrings } from './strings.ts';

/*
 * Rows and lines of two snapshots in one order. An order names each row by its number in the first snapshot, or by the
 * complement (~) of its number in the second.
 */
type Order = Int32Array;
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/**
 * A part of a graph with a piece of the same graph: the very snapshot that one of all their rows would be, but for the
 * numbers of dates and of sets of outlets. Of rows in both, those of `base` stay. Throws a DatelineError where the piece
 * is of another graph.
 */
export function joinSnapshots(base: Snapshot, piece: Snapshot): Snapshot {
  if (piece.version !== base.version || !base.allLines || !piece.allLines)
    throw damaged('it is of another version');
  const rows = joinRows(base, piece);
  const { order } = rows;
  const dates = joinValues(base.dates, piece.dates);
  const outlets = joinValues(base.outlets, piece.outlets);
  const setsBefore = base.outletSets.length;
  const date = (number: number) => (number === 0 ? 0 : 1 + dates.of[number - 1]!);
  const set = (number: number) => number + setsBefore;
  const column = <T extends Numbers>(mine: T, theirs: T, of?: (n: number) => number) =>
    inOrder(order, mine, theirs, of);
  const told = listsInOrder(order, base.toldStarts, base.toldIn, piece.toldStarts, piece.toldIn);
  const lines = joinLines(base, piece, rows);
  const line = <T extends Numbers>(mine: T, theirs: T, of?: (n: number) => number) =>
    inOrder(lines.order, mine, theirs, of);
  const importance = column(base.importance, piece.importance);
  return {
    version: base.version,
    totals: base.totals,
    articles: base.articles,
    outlets: outlets.values,
    outletSets: [...base.outletSets, ...piece.outletSets.map((s) => s.map((outlet) => outlets.of[outlet]!))],
    dates: dates.values,
    frame: base.frame,
    size: order.length,
    x: column(base.x, piece.x),
    y: column(base.y, piece.y),
    type: column(base.type, piece.type),
    importance,
    community: column(base.community, piece.community),
    mentions: column(base.mentions, piece.mentions),
    firstTold: column(base.firstTold, piece.firstTold, date),
    lastTold: column(base.lastTold, piece.lastTold, date),
    date: column(base.date, piece.date, date),
    nodeOutlets: column(base.nodeOutlets, piece.nodeOutlets, set),
    toldStarts: told.starts,
    toldIn: told.values,
    placeKind: column(base.placeKind, piece.placeKind),
    latitude: column(base.latitude, piece.latitude),
    longitude: column(base.longitude, piece.longitude),
    offsets: lines.offsets,
    neighbours: lines.to,
    ...backLinesOf(lines.offsets, lines.to),
    kind: line(base.kind, piece.kind),
    relationTypes: line(base.relationTypes, piece.relationTypes),
    weight: line(base.weight, piece.weight),
    lineOutlets: line(base.lineOutlets, piece.lineOutlets, set),
    allLines: column(base.allLines, piece.allLines),
    allNeighbours: column(base.allNeighbours!, piece.allNeighbours!),
    rank: rankOf(importance),
    names: stringsInOrder(order, base.names, piece.names),
    ids: stringsInOrder(order, base.ids, piece.ids),
    ...joinAliases(order, base, piece),
  };
}

interface Rows {
  readonly order: Order;
  /** Where rows of either snapshot come to stand. */
  readonly mine: Uint32Array;
  readonly theirs: Uint32Array;
}

function joinRows(base: Snapshot, piece: Snapshot): Rows {
  const mine = new Uint32Array(base.size);
  const theirs = new Uint32Array(piece.size);
  const order: number[] = [];
  const idOf = (row: number) => idAt(base, row);
  let next = 0;
  const upTo = (end: number) => {
    for (; next < end; next++) mine[next] = order.push(next) - 1;
  };
  for (let row = 0; row < piece.size; row++) {
    const id = idAt(piece, row);
    const place = placeFor(id, base.size, idOf);
    upTo(place);
    if (place < base.size && idOf(place) === id) {
      upTo(place + 1);
      theirs[row] = mine[place]!;
    } else theirs[row] = order.push(~row) - 1;
  }
  upTo(base.size);
  return { order: Int32Array.from(order), mine, theirs };
}

/** Two lists of lines in order of their ends and kind as one, each once. */
function joinLines(base: Snapshot, piece: Snapshot, { order: rows, mine, theirs }: Rows) {
  const order = new Int32Array(base.neighbours.length + piece.neighbours.length);
  let count = 0;
  let p = 0;
  let q = 0;
  /** Negative where line p of the base comes before line q of the piece, 0 where they are one. */
  const compare = () =>
    mine[base.source[p]!]! - theirs[piece.source[q]!]! ||
    mine[base.neighbours[p]!]! - theirs[piece.neighbours[q]!]! ||
    base.kind[p]! - piece.kind[q]!;
  while (p < base.neighbours.length || q < piece.neighbours.length) {
    const step = q === piece.neighbours.length ? -1 : p === base.neighbours.length ? 1 : compare();
    if (step === 0) q++;
    order[count++] = step <= 0 ? p++ : ~q++;
  }
  const used = order.slice(0, count);
  const from = inOrder(
    used,
    base.source.map((row) => mine[row]!),
    piece.source.map((row) => theirs[row]!),
  );
  const to = inOrder(
    used,
    base.neighbours.map((row) => mine[row]!),
    piece.neighbours.map((row) => theirs[row]!),
  );
  const offsets = new Uint32Array(rows.length + 1);
  for (let line = 0; line < count; line++) offsets[from[line]! + 1]!++;
  for (let row = 0; row < rows.length; row++) offsets[row + 1]! += offsets[row]!;
  return { order: used, offsets, to };
}

function joinAliases(
  order: Order,
  base: Snapshot,
  piece: Snapshot,
): Pick<Snapshot, 'aliasStarts' | 'aliases'> {
  const numbers = (from: PackedStrings, sign: (n: number) => number) =>
    Int32Array.from({ length: from.starts.length - 1 }, (_, k) => sign(k));
  const { starts, values } = listsInOrder(
    order,
    base.aliasStarts,
    numbers(base.aliases, (k) => k),
    piece.aliasStarts,
    numbers(piece.aliases, (k) => ~k),
  );
  return { aliasStarts: starts, aliases: stringsInOrder(values, base.aliases, piece.aliases) };
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

function inOrder<T extends Numbers>(
  order: Order,
  mine: T,
  theirs: T,
  of: (n: number) => number = (n) => n,
): T {
  const out = new (mine.constructor as new (size: number) => T)(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    out[i] = row >= 0 ? mine[row]! : of(theirs[~row]!);
  }
  return out;
}

function stringsInOrder(order: Order, mine: PackedStrings, theirs: PackedStrings): PackedStrings {
  const { starts, values } = listsInOrder(order, mine.starts, mine.bytes, theirs.starts, theirs.bytes);
  return { starts, bytes: values };
}

function listsInOrder<T extends Uint8Array | Uint32Array | Int32Array>(
  order: Order,
  myStarts: Uint32Array,
  mine: T,
  theirStarts: Uint32Array,
  theirs: T,
): { starts: Uint32Array; values: T } {
  const starts = new Uint32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    const from = row >= 0 ? myStarts : theirStarts;
    const at = row >= 0 ? row : ~row;
    starts[i + 1] = starts[i]! + from[at + 1]! - from[at]!;
  }
  const values = new (mine.constructor as new (size: number) => T)(starts[order.length]!);
  // Runs of rows that follow one another in one snapshot are copied at once.
  for (let i = 0; i < order.length;) {
    const row = order[i]!;
    const step = row >= 0 ? 1 : -1;
    let end = i + 1;
    while (end < order.length && order[end] === row + step * (end - i) && order[end]! >= 0 === row >= 0)
      end++;
    const [from, all, at] = row >= 0 ? [myStarts, mine, row] : [theirStarts, theirs, ~row];
    values.set(all.subarray(from[at]!, from[at + end - i]!) as never, starts[i]!);
    i = end;
  }
  return { starts, values };
}
