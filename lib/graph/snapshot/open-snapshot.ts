import type { EntityType } from '../../model/entity-type.ts';
import { KIND_ORDER, type GraphColumns } from '../../model/graph-columns.ts';
import type { EntityId } from '../../model/ids.ts';
import type { RelationType } from '../../model/relation-type.ts';
import { RELATION_TYPES } from '../../model/type-names.ts';
import type { GraphEdge, GraphNode } from '../../model/graph-view.ts';
import { DEGREE, PLACE_ORDER, THOUSAND, TYPE_ORDER } from './format.ts';
import { idAt, placeFor } from './ids.ts';
import type { Snapshot } from './snapshot.ts';
import { stringAt } from './strings.ts';

/** Rows become objects when asked for; those read the columns, so that a hundred thousand cost little. */
export function openSnapshot(snapshot: Snapshot): GraphColumns {
  const nodes: (NodeRow | undefined)[] = [];
  const lines = new Map<number, LineRow>();
  const idOf = (row: number) => nodes[row]?.id ?? idAt(snapshot, row);
  const nodeAt = (row: number) => (nodes[row] ??= new NodeRow(snapshot, row));
  const columns: GraphColumns = {
    ...snapshot,
    nodeAt,
    lineAt(line) {
      let row = lines.get(line);
      if (!row) lines.set(line, (row = new LineRow(snapshot, line, nodeAt)));
      return row;
    },
    rowOf(id) {
      const row = placeFor(id, snapshot.size, idOf);
      return row < snapshot.size && idOf(row) === id ? row : -1;
    },
  };
  opened.set(columns, snapshot);
  return columns;
}

const opened = new WeakMap<GraphColumns, Snapshot>();

/** What columns were opened from. */
export function snapshotOf(columns: GraphColumns): Snapshot {
  const snapshot = opened.get(columns);
  if (!snapshot) throw new RangeError('these columns are of no snapshot');
  return snapshot;
}

/** Columns of nothing: what a page has while the graph is on its way. */
export function emptyColumns(): GraphColumns {
  return openSnapshot(emptySnapshot());
}

export function emptySnapshot(): Snapshot {
  const none = new Uint32Array(0);
  const bytes = new Uint8Array(0);
  const start = new Uint32Array(1);
  const strings = { bytes, starts: start };
  return {
    version: '',
    totals: { nodes: 0, edges: 0, articles: 0 },
    articles: [],
    outlets: [],
    outletSets: [],
    dates: [],
    frame: { x: [0, 0], y: [0, 0] },
    size: 0,
    x: new Float32Array(0),
    y: new Float32Array(0),
    type: bytes,
    typeCounts: new Uint32Array(TYPE_ORDER.length),
    importance: new Uint16Array(0),
    community: none,
    mentions: none,
    firstTold: none,
    lastTold: none,
    date: none,
    nodeOutlets: none,
    toldStarts: start,
    toldIn: none,
    placeKind: bytes,
    latitude: new Float32Array(0),
    longitude: new Float32Array(0),
    offsets: start,
    neighbours: none,
    source: none,
    backOffsets: start,
    backLines: none,
    kind: bytes,
    kindCounts: new Uint32Array(KIND_ORDER.length),
    relationTypes: bytes,
    weight: none,
    lineOutlets: none,
    allLines: null,
    allNeighbours: null,
    quartiles: null,
    rank: none,
    names: strings,
    ids: strings,
    aliasStarts: start,
    aliases: strings,
  };
}

class NodeRow implements GraphNode {
  private readonly from: Snapshot;
  private readonly row: number;
  private keptId: EntityId | null = null;
  private keptName: string | null = null;

  constructor(from: Snapshot, row: number) {
    this.from = from;
    this.row = row;
  }

  get id(): EntityId {
    return (this.keptId ??= idAt(this.from, this.row) as EntityId);
  }
  get name(): string {
    return (this.keptName ??= stringAt(this.from.names, this.row));
  }
  get type(): EntityType {
    return TYPE_ORDER[this.from.type[this.row]!]!;
  }
  get x(): number {
    return this.from.x[this.row]!;
  }
  get y(): number {
    return this.from.y[this.row]!;
  }
  get importance(): number {
    return this.from.importance[this.row]! / THOUSAND;
  }
  get community(): number {
    return this.from.community[this.row]!;
  }
  get mentions(): number {
    return this.from.mentions[this.row]!;
  }
  get outlets(): string[] {
    return outletsAt(this.from, this.from.nodeOutlets[this.row]!);
  }
  get aliases(): string[] {
    const { aliasStarts, aliases } = this.from;
    const first = aliasStarts[this.row]!;
    return Array.from({ length: aliasStarts[this.row + 1]! - first }, (_, k) => stringAt(aliases, first + k));
  }
  get firstTold(): string | null {
    return dateAt(this.from, this.from.firstTold[this.row]!);
  }
  get lastTold(): string | null {
    return dateAt(this.from, this.from.lastTold[this.row]!);
  }
  get date(): string | null {
    return dateAt(this.from, this.from.date[this.row]!);
  }
  get toldIn(): number[] {
    const { toldIn, toldStarts } = this.from;
    return Array.from(toldIn.subarray(toldStarts[this.row], toldStarts[this.row + 1]));
  }
  get location(): GraphNode['location'] {
    return locationAt(this.from, this.row);
  }
}

class LineRow implements GraphEdge {
  private readonly from: Snapshot;
  private readonly line: number;
  private readonly nodeAt: (row: number) => GraphNode;

  constructor(from: Snapshot, line: number, nodeAt: (row: number) => GraphNode) {
    this.from = from;
    this.line = line;
    this.nodeAt = nodeAt;
  }

  get a(): EntityId {
    return this.nodeAt(this.from.source[this.line]!).id;
  }
  get b(): EntityId {
    return this.nodeAt(this.from.neighbours[this.line]!).id;
  }
  get kind(): GraphEdge['kind'] {
    return KIND_ORDER[this.from.kind[this.line]!]!;
  }
  get types(): RelationType[] {
    return RELATION_TYPES.filter((_, bit) => (this.from.relationTypes[this.line]! >> bit) & 1);
  }
  get weight(): number {
    return this.from.weight[this.line]! / THOUSAND;
  }
  get outlets(): string[] {
    return outletsAt(this.from, this.from.lineOutlets[this.line]!);
  }
}

function dateAt({ dates }: Snapshot, number: number): string | null {
  return number === 0 ? null : dates[number - 1]!;
}

function locationAt({ placeKind, latitude, longitude }: Snapshot, row: number): GraphNode['location'] {
  if (placeKind[row] === 0) return null;
  const rounded = (degrees: number) => Math.round(degrees * DEGREE) / DEGREE;
  return {
    latitude: rounded(latitude[row]!),
    longitude: rounded(longitude[row]!),
    kind: PLACE_ORDER[placeKind[row]! - 1]!,
  };
}

function outletsAt({ outletSets, outlets }: Snapshot, set: number): string[] {
  return Array.from(outletSets[set]!, (o) => outlets[o]!);
}
