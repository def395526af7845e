import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/graph-view.ts';
import { byRank, linesAt, nodesAt, otherEnd, otherRow, type GraphIndex } from './graph-index.ts';
import { guestsOf } from './guests.ts';
import { listingOf, type Listing } from './listing.ts';
import { linesOutside } from './part.ts';
import { passingLines } from './passing.ts';
import { rimOf } from './rim.ts';
import { isOpen, rowsInScope } from './scope.ts';
import { idsOf } from './selection.ts';
import type { Selection, ViewState } from './view-state.ts';

/** How many nodes the first view draws; the others come in when a neighbour is expanded, or in the table. */
export const FIRST_NODES = 120;
/** How many nodes of a part that was asked for are drawn at most. */
export const MOST_IN_SCOPE = 1000;
/** How many neighbours one expansion draws, the most telling first; `beyond` tells of the others. */
const MOST_EXPANDED = 200;

/** What a view shows of the graph. */
export interface Scene {
  readonly listing: Listing;
  /** Of all nodes that are there, drawn or not. */
  readonly columns: GraphColumns;
  /**
   * Every node of the part looked at that passes the filters, the most telling first: the table's rows. Made when first
   * asked for.
   */
  readonly listed: readonly GraphNode[];
  /** Every node that passes the filters, in the part looked at or not. */
  readonly unscoped: readonly GraphNode[];
  /** By row of the columns, 1 where the node passes the filters; null where all do. */
  readonly passing: Uint8Array | null;
  /** Whether a line, by number, passes the filters on lines. */
  readonly passesLine: (line: number) => boolean;
  /** The same for two scenes whose lines pass alike. */
  readonly lineFilter: string;
  /** Whether the part looked at may have nodes that are not here. */
  readonly isOpen: boolean;
  /** Whether all that is listed is drawn, `nodes` being the part that stands out. */
  readonly all: boolean;
  /** "Showing X of Y". */
  readonly shown: { readonly nodes: number; readonly lines: number };
  /** The part of `listed` that is drawn. */
  readonly nodes: readonly GraphNode[];
  readonly drawn: ReadonlySet<EntityId>;
  /** Whether some node is drawn only because it is selected. */
  readonly hasGuests: boolean;
  readonly edges: readonly GraphEdge[];
  /** By drawn node, its neighbours joined by a shown line: the nearest weight first. */
  readonly neighbours: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** What the fitted picture covers: the first nodes, what was expanded and found, whatever the filters leave of them. */
  readonly frame: readonly GraphNode[];
  /** By drawn node, how many lines lead to what passes the filters and is not drawn, or is not there yet ("3+"). */
  readonly beyond: ReadonlyMap<EntityId, number>;
  /** Where nodes were put, drawn or not, in the layout's units. */
  readonly pins: ReadonlyMap<EntityId, { readonly x: number; readonly y: number }>;
}

/**
 * Walks the lines of drawn nodes only, and the filters' columns once. `before`: a scene of a view with the same
 * filters, whose list serves again. `near`: the rows that stand out where all is drawn, instead of the first ones.
 * `found`: what a search found, the most telling of which are drawn too.
 */
export function makeScene(
  index: GraphIndex,
  view: ViewState,
  before?: Scene,
  near: readonly number[] | null = null,
  found: ReadonlySet<EntityId> | null = null,
): Scene {
  const { columns } = index;
  const listing = before?.listing ?? listingOf(index, view);
  const { passing } = listing;
  const allowed = (row: number) => !passing || passing[row] === 1;
  const passes = passingLines(columns, view);
  const lineFilter = JSON.stringify([view.withoutLines, view.withoutOutlets]);

  const scoped = view.scope && rowsInScope(columns, view.scope, passes);
  const all = view.all && !scoped;
  const rows = new Set<number>(
    scoped
      ? nearestIn(index, scoped).filter(allowed).slice(0, MOST_IN_SCOPE)
      : all && near
        ? near.filter(allowed)
        : firstRows(index, passing),
  );
  for (const { id } of view.pinned) {
    const row = columns.rowOf(id);
    if (row >= 0 && allowed(row) && (!scoped || scoped.has(row))) rows.add(row);
  }
  const around = view.expanded.map((id) => columns.rowOf(id)).filter((row) => row >= 0);
  for (const row of around) {
    if (allowed(row)) rows.add(row);
    for (const other of mostTelling(index, row, (line, o) => passes(line) && allowed(o))) rows.add(other);
  }
  const guests = guestsOf(
    index,
    view.selection,
    found,
    (row) => allowed(row) && !rows.has(row),
    (row) => !scoped || scoped.has(row),
  );
  for (const row of [...guests.selected, ...guests.found]) rows.add(row);

  const { lines, beyond } = linesAmong(index, rows, (line, other) => passes(line) && allowed(other));
  const allLines = () => countLines(columns, (line) => passes(line) && bothAllowed(columns, line, allowed));
  const nodes = inRank(index, rows);
  let listed: readonly GraphNode[] | undefined;
  const edges = lines.map((line) => columns.lineAt(line));
  const shown = all
    ? { nodes: listing.count, lines: before?.all && before.lineFilter === lineFilter ? before.shown.lines : allLines() }
    : { nodes: nodes.length, lines: edges.length };
  return {
    listing,
    columns,
    get listed() {
      return (listed ??= scoped ? inRank(index, new Set([...[...scoped.keys()].filter(allowed), ...rows])) : listing.nodes);
    },
    get unscoped() {
      return listing.nodes;
    },
    passing,
    passesLine: passes,
    lineFilter,
    isOpen: isOpen(columns, view.scope, scoped),
    all,
    shown,
    nodes,
    drawn: new Set(nodes.map((node) => node.id)),
    hasGuests: guests.selected.length > 0,
    edges,
    neighbours: neighboursIn(edges),
    frame: scoped ? nodes : all ? rimOf(index) : frameOf(index, around, guests.found),
    beyond,
    pins: new Map(view.pinned.map(({ id, x, y }) => [id, { x, y }])),
  };
}

/** Every node that passes the filters other than dates, the most telling first. */
export function atAnyTime(index: GraphIndex, view: ViewState): readonly GraphNode[] {
  return listingOf(index, { ...view, from: null, to: null }).nodes;
}

/** Whether two scenes draw the same nodes. */
export function drawSame(a: Scene, b: Scene): boolean {
  return a.drawn.size === b.drawn.size && a.nodes.every(({ id }) => b.drawn.has(id));
}

/** Whether a scene serves another selection as it is. */
export function isDrawnFor(scene: Scene, selection: Selection | null): boolean {
  return !scene.hasGuests && idsOf(selection).every((id) => scene.drawn.has(id));
}

/** The rows of a scope by distance, the more telling first of those equally far. */
function nearestIn({ columns }: GraphIndex, scoped: ReadonlyMap<number, number>): number[] {
  const order = byRank(columns);
  return [...scoped.keys()].sort((a, b) => scoped.get(a)! - scoped.get(b)! || order(a, b));
}

/** The rows drawn at first: the most telling ones that pass. */
function firstRows({ columns: { rank } }: GraphIndex, passing: Uint8Array | null): number[] {
  const rows: number[] = [];
  for (let at = 0; at < rank.length && rows.length < FIRST_NODES; at++)
    if (!passing || passing[rank[at]!] === 1) rows.push(rank[at]!);
  return rows;
}

function countLines({ neighbours }: GraphIndex['columns'], passes: (line: number) => boolean): number {
  let count = 0;
  for (let line = 0; line < neighbours.length; line++) if (passes(line)) count++;
  return count;
}

function bothAllowed(
  { source, neighbours }: GraphIndex['columns'],
  line: number,
  allowed: (row: number) => boolean,
): boolean {
  return allowed(source[line]!) && allowed(neighbours[line]!);
}

type LineTest = (line: number, other: number) => boolean;

/** Rows that a row's lines lead to, the most telling ones where there are many. */
function mostTelling({ columns }: GraphIndex, row: number, passes: LineTest): number[] {
  const others = new Set<number>();
  for (const line of linesAt(columns, row)) {
    const other = otherRow(columns, line, row);
    if (passes(line, other)) others.add(other);
  }
  if (others.size <= MOST_EXPANDED) return [...others];
  return [...others].sort(byRank(columns)).slice(0, MOST_EXPANDED);
}

/** Lines with both ends among `rows`, in order; and by row, how many lead to others that might be drawn too. */
function linesAmong(
  { columns }: GraphIndex,
  rows: ReadonlySet<number>,
  passes: LineTest,
): { lines: number[]; beyond: Map<EntityId, number> } {
  const lines: number[] = [];
  const beyond = new Map<EntityId, number>();
  for (const row of rows) {
    let more = linesOutside(columns, row);
    for (const line of linesAt(columns, row)) {
      const other = otherRow(columns, line, row);
      if (!passes(line, other)) continue;
      if (!rows.has(other)) more++;
      else if (columns.source[line] === row) lines.push(line);
    }
    if (more) beyond.set(columns.nodeAt(row).id, more);
  }
  return { lines: lines.sort((a, b) => a - b), beyond };
}

function inRank({ columns }: GraphIndex, rows: ReadonlySet<number>): GraphNode[] {
  return [...rows].sort(byRank(columns)).map((row) => columns.nodeAt(row));
}

function frameOf(index: GraphIndex, around: readonly number[], found: readonly number[]): GraphNode[] {
  const { columns } = index;
  const frame = new Set(nodesAt(columns, columns.rank.subarray(0, FIRST_NODES)));
  for (const row of found) frame.add(columns.nodeAt(row));
  for (const row of around)
    for (const near of [row, ...mostTelling(index, row, () => true)]) frame.add(columns.nodeAt(near));
  return [...frame];
}

function neighboursIn(edges: readonly GraphEdge[]): Map<EntityId, EntityId[]> {
  const out = new Map<EntityId, Set<EntityId>>();
  const strongestFirst = edges.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight);
  for (const edge of strongestFirst)
    for (const end of [edge.a, edge.b]) {
      const list = out.get(end);
      if (list) list.add(otherEnd(edge, end));
      else out.set(end, new Set([otherEnd(edge, end)]));
    }
  return new Map([...out].map(([end, list]) => [end, [...list]]));
}

function rank(edge: GraphEdge): number {
  return edge.kind === 'stated' ? 0 : edge.kind === 'suggestion' ? 1 : 2;
}
