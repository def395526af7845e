import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/views.ts';
import { linesAt, otherEnd, otherRow, type GraphIndex } from './graph-index.ts';
import { passingLines, passingNodes } from './passing.ts';
import { rowsInScope } from './scope.ts';
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
  /** Every node of the part looked at that passes the filters, the most telling first: the table's rows. */
  readonly listed: readonly GraphNode[];
  /** Every node that passes the filters, in the part looked at or not. */
  readonly unscoped: readonly GraphNode[];
  /** By row of the columns, 1 where the node passes the filters; null where all do. */
  readonly passing: Uint8Array | null;
  /** The part of `listed` that is drawn. */
  readonly nodes: readonly GraphNode[];
  readonly drawn: ReadonlySet<EntityId>;
  /** Whether some node is drawn only because it is selected. */
  readonly hasGuests: boolean;
  readonly edges: readonly GraphEdge[];
  /** By drawn node, its neighbours joined by a shown line: the nearest weight first. */
  readonly neighbours: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** What the fitted picture covers: the first nodes and what was expanded, whatever the filters leave of them. */
  readonly frame: readonly GraphNode[];
  /** By drawn node, how many neighbours pass the filters but are not drawn ("3+"). */
  readonly beyond: ReadonlyMap<EntityId, number>;
  /** Where nodes were put, drawn or not, in the layout's units. */
  readonly pins: ReadonlyMap<EntityId, { readonly x: number; readonly y: number }>;
}

/**
 * Walks the lines of drawn nodes only, and the filters' columns once. `before`: a scene of a view with the same
 * filters, whose list serves again.
 */
export function makeScene(index: GraphIndex, view: ViewState, before?: Scene): Scene {
  const { columns } = index;
  const { unscoped, passing } = before ?? passingIn(index, view);
  const allowed = (row: number) => !passing || passing[row] === 1;
  const passes = passingLines(columns, view);

  const scoped = view.scope && rowsInScope(columns, view.scope, passes);
  const rows = new Set<number>(
    scoped
      ? nearestIn(index, scoped).filter(allowed).slice(0, MOST_IN_SCOPE)
      : unscoped.slice(0, FIRST_NODES).map((node) => columns.rowOf(node.id)),
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
  const guests = idsOf(view.selection)
    .map((id) => columns.rowOf(id))
    .filter((row) => row >= 0 && allowed(row) && !rows.has(row));
  for (const row of guests) rows.add(row);

  const { lines, beyond } = linesAmong(index, rows, (line, other) => passes(line) && allowed(other));
  const nodes = inRank(index, rows);
  const edges = lines.map((line) => columns.lineAt(line));
  return {
    listed: scoped ? inRank(index, new Set([...[...scoped.keys()].filter(allowed), ...rows])) : unscoped,
    unscoped,
    passing,
    nodes,
    drawn: new Set(nodes.map((node) => node.id)),
    hasGuests: guests.length > 0,
    edges,
    neighbours: neighboursIn(edges),
    frame: scoped ? nodes : frameOf(index, around),
    beyond,
    pins: new Map(view.pinned.map(({ id, x, y }) => [id, { x, y }])),
  };
}

/** Every node that passes the filters other than dates, the most telling first. */
export function atAnyTime(index: GraphIndex, view: ViewState): readonly GraphNode[] {
  return passingIn(index, { ...view, from: null, to: null }).unscoped;
}

/** Whether the same nodes pass the filters of two views. */
export function sameList(a: ViewState, b: ViewState): boolean {
  const keys = [
    'withoutTypes',
    'withoutOutlets',
    'withoutDegrees',
    'from',
    'to',
    'timeBy',
    'hidden',
  ] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** Whether a scene serves another selection as it is. */
export function isDrawnFor(scene: Scene, selection: Selection | null): boolean {
  return !scene.hasGuests && idsOf(selection).every((id) => scene.drawn.has(id));
}

function passingIn(index: GraphIndex, view: ViewState): Pick<Scene, 'unscoped' | 'passing'> {
  const passing = passingNodes(index.columns, view);
  if (!passing) return { unscoped: index.byImportance, passing };
  const { rank } = index.columns;
  return { unscoped: index.byImportance.filter((_, at) => passing[rank[at]!] === 1), passing };
}

/** The rows of a scope by distance, the more telling first of those equally far. */
function nearestIn({ columns }: GraphIndex, scoped: ReadonlyMap<number, number>): number[] {
  const order = byRank(columns);
  return [...scoped.keys()].sort((a, b) => scoped.get(a)! - scoped.get(b)! || order(a, b));
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

function byRank({ importance }: GraphIndex['columns']): (a: number, b: number) => number {
  return (a, b) => importance[b]! - importance[a]! || a - b;
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
    let more = 0;
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

function frameOf(index: GraphIndex, around: readonly number[]): GraphNode[] {
  const { byImportance, columns } = index;
  const frame = new Set(byImportance.slice(0, FIRST_NODES));
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
