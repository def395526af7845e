import type { EntityType } from '#lib/model/entity-type.ts';
import { ENTITY_TYPES } from '#lib/model/type-names.ts';
import { KIND_ORDER, type GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode, GraphView } from '#lib/model/graph-view.ts';
import { NO_OUTLET } from './wording.ts';

/** The look-ups the explorer needs on the picture's data. Nodes and lines become objects when asked for. */
export interface GraphIndex {
  readonly columns: GraphColumns;
  readonly graph: Pick<GraphView, 'version' | 'articles' | 'totals'>;
  readonly nodes: {
    readonly size: number;
    get(id: string): GraphNode | undefined;
    has(id: string): boolean;
  };
  readonly edgesOf: { get(id: string): readonly GraphEdge[] | undefined };
  /** How many lines a node has, in the whole graph. */
  degree(id: string): number;
  /** The most telling first; ties by id, so that the order is always the same. */
  readonly byImportance: readonly GraphNode[];
  /** How many nodes of each type, lines of each kind, and articles of each outlet (most first) there are. */
  readonly counts: Counts;
}

export interface Counts {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly lines: ReadonlyMap<GraphEdge['kind'], number>;
  readonly outlets: ReadonlyMap<string, number>;
}

export function indexGraph(columns: GraphColumns): GraphIndex {
  let ranked: readonly GraphNode[] | undefined;
  return {
    columns,
    graph: columns,
    nodes: {
      size: columns.size,
      get(id) {
        const row = columns.rowOf(id);
        return row < 0 ? undefined : columns.nodeAt(row);
      },
      has: (id) => columns.rowOf(id) >= 0,
    },
    edgesOf: {
      get(id) {
        const row = columns.rowOf(id);
        return row < 0 ? undefined : linesAt(columns, row).map((line) => columns.lineAt(line));
      },
    },
    degree(id) {
      const row = columns.rowOf(id);
      return row < 0 ? 0 : (columns.allLines?.[row] ?? degreeAt(columns, row));
    },
    get byImportance() {
      return (ranked ??= nodesAt(columns, columns.rank));
    },
    counts: countsOf(columns),
  };
}

export function nodesAt(columns: GraphColumns, rows: Uint32Array): GraphNode[] {
  const nodes: GraphNode[] = [];
  for (let at = 0; at < rows.length; at++) nodes.push(columns.nodeAt(rows[at]!));
  return nodes;
}

/** Numbers of the lines at a row, in order of the other end. */
export function linesAt({ offsets, backOffsets, backLines }: GraphColumns, row: number): number[] {
  const lines = Array.from(backLines.subarray(backOffsets[row], backOffsets[row + 1]));
  for (let line = offsets[row]!; line < offsets[row + 1]!; line++) lines.push(line);
  return lines;
}

function degreeAt({ offsets, backOffsets }: GraphColumns, row: number): number {
  return offsets[row + 1]! - offsets[row]! + backOffsets[row + 1]! - backOffsets[row]!;
}

/** Orders rows: the more telling first. */
export function byRank({ importance }: GraphColumns): (a: number, b: number) => number {
  return (a, b) => importance[b]! - importance[a]! || a - b;
}

/** The row that a line leads to from another. */
export function otherRow({ source, neighbours }: GraphColumns, line: number, row: number): number {
  return source[line] === row ? neighbours[line]! : source[line]!;
}

export function otherEnd(edge: GraphEdge, id: EntityId): EntityId {
  return edge.a === id ? edge.b : edge.a;
}

/** Names an undirected edge; one pair may have an edge of each kind. */
export function edgeKey(edge: GraphEdge): string {
  return `${edge.a}|${edge.b}|${edge.kind}`;
}

function countsOf({ typeCounts, kindCounts, articles }: GraphColumns): Counts {
  return {
    types: named(typeCounts, ENTITY_TYPES),
    lines: named(kindCounts, KIND_ORDER),
    outlets: outletsOf(articles),
  };
}

/** By list of articles, which stays the same while more of one graph is fetched. */
const outletCounts = new WeakMap<GraphColumns['articles'], Counts['outlets']>();

function outletsOf(articles: GraphColumns['articles']): Counts['outlets'] {
  const known = outletCounts.get(articles);
  if (known) return known;
  const outlets = new Map<string, number>();
  for (const { outlet } of articles) {
    const name = outlet ?? NO_OUTLET;
    outlets.set(name, (outlets.get(name) ?? 0) + 1);
  }
  const sorted = new Map([...outlets].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')));
  outletCounts.set(articles, sorted);
  return sorted;
}

function named<T>(counts: Uint32Array, values: readonly T[]): Map<T, number> {
  return new Map(values.map((value, i) => [value, counts[i]!]));
}
