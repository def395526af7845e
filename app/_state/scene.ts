import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/views.ts';
import { linesAt, otherEnd, otherRow, type GraphIndex } from './graph-index.ts';
import { passingLines, passingNodes } from './passing.ts';
import type { Selection, ViewState } from './view-state.ts';

/** How many nodes the first view draws; the others come in when a neighbour is expanded, or in the table. */
export const FIRST_NODES = 120;
/** How many neighbours one expansion draws, the most telling first; `beyond` tells of the others. */
const MOST_EXPANDED = 200;

/** What a view shows of the graph. */
export interface Scene {
  /** Every node that passes the filters, the most telling first: the table's rows. */
  readonly listed: readonly GraphNode[];
  /** By row of the columns, 1 where the node is listed; null where all are. */
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
}

/**
 * Walks the lines of drawn nodes only, and the filters' columns once. `before`: a scene of a view with the same
 * filters, whose list serves again.
 */
export function makeScene(index: GraphIndex, view: ViewState, before?: Scene): Scene {
  const { columns } = index;
  const { listed, passing } = before ?? listedIn(index, view);
  const allowed = (row: number) => !passing || passing[row] === 1;
  const passes = passingLines(columns, view);

  const rows = new Set<number>();
  for (const node of listed.slice(0, FIRST_NODES)) rows.add(columns.rowOf(node.id));
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
    listed,
    passing,
    nodes,
    drawn: new Set(nodes.map((node) => node.id)),
    hasGuests: guests.length > 0,
    edges,
    neighbours: neighboursIn(edges),
    frame: frameOf(index, around),
    beyond,
  };
}

/** Whether two views list the same nodes. */
export function sameList(a: ViewState, b: ViewState): boolean {
  const keys = ['withoutTypes', 'withoutOutlets', 'from', 'to', 'hidden'] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** Whether a scene serves another selection as it is. */
export function isDrawnFor(scene: Scene, selection: Selection | null): boolean {
  return !scene.hasGuests && idsOf(selection).every((id) => scene.drawn.has(id));
}

function listedIn(index: GraphIndex, view: ViewState): Pick<Scene, 'listed' | 'passing'> {
  const passing = passingNodes(index.columns, view);
  if (!passing) return { listed: index.byImportance, passing };
  const { rank } = index.columns;
  return { listed: index.byImportance.filter((_, at) => passing[rank[at]!] === 1), passing };
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

function idsOf(selection: Selection | null): readonly EntityId[] {
  if (!selection) return [];
  return selection.kind === 'node' ? [selection.id] : [selection.a, selection.b];
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
