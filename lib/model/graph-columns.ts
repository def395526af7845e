import type { Quartiles } from './quartiles.ts';
import type { GraphEdge, GraphNode, GraphView } from './graph-view.ts';

/** Least and greatest x and y of a layout. */
export interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Whole numbers, as narrow as they allow: memory that is touched for the first time costs more than reading it. */
export type Column = Uint16Array | Uint32Array;

/**
 * The graph as columns: node i is row i everywhere, rows are in order of id. Line k joins `source[k]` with
 * `neighbours[k]`; the lines of row i as the lower end are `offsets[i]` to before `offsets[i + 1]`.
 */
export interface GraphArrays extends Pick<GraphView, 'version' | 'totals' | 'articles'> {
  readonly outlets: readonly string[];
  /** Sets of outlets that nodes and lines refer to, as numbers into `outlets`. */
  readonly outletSets: readonly Uint32Array[];
  readonly dates: readonly string[];

  /** The frame of the whole graph, also where only a part of it is there. */
  readonly frame: Frame;
  readonly size: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into ENTITY_TYPES. */
  readonly type: Uint8Array;
  /** How many nodes there are of each type. */
  readonly typeCounts: Uint32Array;
  /** Thousandths. */
  readonly importance: Uint16Array;
  readonly community: Column;
  readonly mentions: Column;
  /** 0 for none, else 1 + index into `dates`. */
  readonly firstTold: Column;
  readonly lastTold: Column;
  readonly date: Column;
  readonly nodeOutlets: Column;
  /** Articles that name row i, as indices into `articles`: `toldIn[toldStarts[i]]` to before `toldStarts[i + 1]`. */
  readonly toldStarts: Uint32Array;
  readonly toldIn: Column;
  /** 0 for none, else 1 + index into LOCATION_KINDS. */
  readonly placeKind: Uint8Array;
  /** Degrees; NaN where there is no location. */
  readonly latitude: Float32Array;
  readonly longitude: Float32Array;

  readonly offsets: Uint32Array;
  /** The end with the higher row. */
  readonly neighbours: Uint32Array;
  /** The end with the lower row. */
  readonly source: Uint32Array;
  /** Lines of row i as the higher end: `backLines[backOffsets[i]]` to before `backOffsets[i + 1]`. */
  readonly backOffsets: Uint32Array;
  readonly backLines: Uint32Array;
  /** Index into KIND_ORDER. */
  readonly kind: Uint8Array;
  /** How many lines there are of each kind. */
  readonly kindCounts: Uint32Array;
  /** One bit a relation type, in order of RELATION_TYPES. */
  readonly relationTypes: Uint8Array;
  /** Thousandths. */
  readonly weight: Column;
  readonly lineOutlets: Column;

  /** By row, lines in the whole graph, and neighbours by any but suggestions; null where the whole graph is there. */
  readonly allLines: Uint32Array | null;
  readonly allNeighbours: Uint32Array | null;
  /** Of the neighbours of all nodes of the whole graph; null where it is there. */
  readonly quartiles: Quartiles | null;

  /** Rows, the most telling first; ties by id. */
  readonly rank: Uint32Array;
}

/** In order of their names, as lines of one pair are sorted. */
export const KIND_ORDER: readonly GraphEdge['kind'][] = ['co-mention', 'stated', 'suggestion'];

/** The columns, and rows as objects: made when asked for, the same object each time. */
export interface GraphColumns extends GraphArrays {
  nodeAt(row: number): GraphNode;
  lineAt(line: number): GraphEdge;
  /** -1 where there is none. */
  rowOf(id: string): number;
}
