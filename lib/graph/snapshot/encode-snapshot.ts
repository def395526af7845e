import { KIND_ORDER } from '../../model/graph-columns.ts';
import { RELATION_TYPES } from '../../model/type-names.ts';
import type { GraphEdge, GraphNode, GraphView } from '../../model/views.ts';
import { xxh32 } from '../xxhash.ts';
import { createWriter, type ByteWriter } from './bytes.ts';
import { DEGREE, FORMAT, FOOTER, MAGIC, PLACE_ORDER, STEPS, THOUSAND, TYPE_ORDER, shortId } from './format.ts';
import { writeStrings } from './strings.ts';

/**
 * The graph as bytes. Positions keep 16 bits of the picture's extent each way, importance and weights three decimals;
 * all else comes back as it was, nodes in order of id, lines in order of their ends and kind: one a pair and kind, none
 * from a node to itself.
 */
export function encodeSnapshot(view: GraphView): Uint8Array {
  const graph = { ...view, nodes: view.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  const writer = createWriter();
  writer.raw(Uint8Array.from(MAGIC));
  writer.u16(FORMAT);
  writer.u16(0);
  writer.u32(0);
  const tables = tablesOf(graph);
  writeTables(writer, graph, tables);
  writeNodes(writer, graph.nodes, tables);
  writeLines(writer, graph, tables);
  writeLabels(writer, graph.nodes);
  writer.u32(0);
  const bytes = writer.finish();
  const frame = new DataView(bytes.buffer);
  frame.setUint32(8, bytes.length, true);
  frame.setUint32(bytes.length - FOOTER, xxh32(bytes.subarray(0, bytes.length - FOOTER)), true);
  return bytes;
}

/** Numbers for values that many rows share, in order of first use. */
interface Table<T> {
  readonly values: T[];
  of(value: T): number;
}

interface Tables {
  readonly outlets: Table<string>;
  readonly sets: Table<readonly string[]>;
  readonly dates: Table<string>;
}

function table<T>(key: (value: T) => string): Table<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    of(value) {
      const name = key(value);
      let found = numbers.get(name);
      if (found === undefined) numbers.set(name, (found = values.push(value) - 1));
      return found;
    },
  };
}

function tablesOf({ nodes, edges, articles }: GraphView): Tables {
  const tables: Tables = {
    outlets: table((o) => o),
    // JSON of a list begins with a bracket, so that one outlet can stand for itself.
    sets: table((s) => (s.length === 1 ? `1${s[0]}` : JSON.stringify(s))),
    dates: table((d) => d),
  };
  for (const rows of [nodes, edges])
    for (const { outlets } of rows) {
      tables.sets.of(outlets);
      for (const outlet of outlets) tables.outlets.of(outlet);
    }
  for (const { outlet, original, published } of articles) {
    for (const name of [outlet, original]) if (name !== null) tables.outlets.of(name);
    if (published !== null) tables.dates.of(published);
  }
  for (const { firstTold, lastTold, date } of nodes)
    for (const d of [firstTold, lastTold, date]) if (d !== null) tables.dates.of(d);
  return tables;
}

function writeTables(
  writer: ByteWriter,
  { version, totals, articles }: GraphView,
  { outlets, sets, dates }: Tables,
): void {
  writeStrings(writer, [version]);
  writer.varint(totals.nodes);
  writer.varint(totals.edges);
  writer.varint(totals.articles);
  writeStrings(writer, outlets.values);
  writeStrings(writer, dates.values);
  writer.varint(sets.values.length);
  for (const set of sets.values) {
    writer.varint(set.length);
    for (const outlet of set) writer.varint(outlets.of(outlet));
  }
  writeStrings(
    writer,
    articles.map((a) => a.id),
  );
  writeStrings(
    writer,
    articles.map((a) => a.title),
  );
  for (const a of articles) {
    writer.varint(orNone(a.outlet, outlets));
    writer.varint(orNone(a.published, dates));
    writer.varint(orNone(a.original, outlets));
  }
}

function orNone(value: string | null, values: Table<string>): number {
  return value === null ? 0 : 1 + values.of(value);
}

function writeNodes(writer: ByteWriter, nodes: readonly GraphNode[], { sets, dates }: Tables): void {
  writer.varint(nodes.length);
  writePositions(
    writer,
    nodes.map((n) => n.x),
  );
  writePositions(
    writer,
    nodes.map((n) => n.y),
  );
  for (const n of nodes) writer.u8(TYPE_ORDER.indexOf(n.type));
  for (const n of nodes) writer.u16(Math.round(Math.max(0, Math.min(1, n.importance)) * THOUSAND));
  for (const n of nodes) writer.varint(n.community);
  for (const n of nodes) writer.varint(n.mentions);
  for (const n of nodes) writer.varint(orNone(n.firstTold, dates));
  for (const n of nodes) writer.varint(orNone(n.lastTold, dates));
  for (const n of nodes) writer.varint(orNone(n.date, dates));
  for (const n of nodes) writer.varint(sets.of(n.outlets));
  writeArticles(writer, nodes);
  writeLocations(writer, nodes);
}

/** By node, how many articles name it; then the steps from one to the next. */
function writeArticles(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  writer.varint(nodes.reduce((sum, n) => sum + n.toldIn.length, 0));
  for (const { toldIn } of nodes) writer.varint(toldIn.length);
  for (const { toldIn } of nodes) toldIn.forEach((place, i) => writer.varint(place - (toldIn[i - 1] ?? 0)));
}

/** By node, 0 or the kind of place; then latitudes and longitudes of those that have one. */
function writeLocations(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  for (const { location } of nodes) writer.u8(location ? 1 + PLACE_ORDER.indexOf(location.kind) : 0);
  const located = nodes.flatMap((n) => n.location ?? []);
  for (const { latitude } of located) writer.varint(Math.round((latitude + 90) * DEGREE));
  for (const { longitude } of located) writer.varint(Math.round((longitude + 180) * DEGREE));
}

function writePositions(writer: ByteWriter, values: readonly number[]): void {
  let low = Infinity;
  let high = -Infinity;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  const from = values.length > 0 ? low : 0;
  const extent = values.length > 0 ? high - low : 0;
  writer.f64(from);
  writer.f64(extent);
  for (const v of values) writer.u16(extent > 0 ? Math.round(((v - from) / extent) * STEPS) : 0);
}

function writeLines(writer: ByteWriter, graph: GraphView, { sets }: Tables): void {
  const { edges, from, to, kinds } = linesInOrder(graph);
  const { length } = edges;
  const bits = new Uint8Array(length);
  const weights = new Uint32Array(length);
  const told = new Uint32Array(length);
  edges.forEach((edge, e) => {
    bits[e] = bitsOf(edge);
    weights[e] = Math.round(Math.max(0, edge.weight) * THOUSAND);
    told[e] = sets.of(edge.outlets);
  });
  const counts = new Uint32Array(graph.nodes.length);
  for (const place of from) counts[place]!++;
  writer.varint(length);
  for (const count of counts) writer.varint(count);
  for (let e = 0; e < length; e++) writer.varint(to[e]! - (e > 0 && from[e - 1] === from[e] ? to[e - 1]! : from[e]!));
  writer.raw(kinds);
  writer.raw(bits);
  for (const weight of weights) writer.varint(weight);
  for (const set of told) writer.varint(set);
}

/** Lines as columns, by ends and kind, each once. */
interface Lines {
  readonly edges: readonly GraphEdge[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kinds: Uint8Array;
}

/** A built graph has its lines in order already, and only that is looked at. */
function linesInOrder({ nodes, edges: given }: GraphView): Lines {
  const index = new Map<string, number>(nodes.map((n, i) => [n.id, i]));
  const edges: GraphEdge[] = [];
  const from = new Uint32Array(given.length);
  const to = new Uint32Array(given.length);
  const kinds = new Uint8Array(given.length);
  const compare = (p: number, q: number) => from[p]! - from[q]! || to[p]! - to[q]! || kinds[p]! - kinds[q]!;
  let rising = true;
  let last: string | null = null;
  let a: number | undefined;
  for (const edge of given) {
    if (edge.a !== last) a = index.get((last = edge.a));
    const b = index.get(edge.b);
    if (a === undefined || b === undefined || a === b) continue;
    const e = edges.push(edge) - 1;
    from[e] = Math.min(a, b);
    to[e] = Math.max(a, b);
    kinds[e] = KIND_ORDER.indexOf(edge.kind);
    if (e > 0 && compare(e - 1, e) >= 0) rising = false;
  }
  const { length } = edges;
  if (rising) return { edges, from: from.subarray(0, length), to: to.subarray(0, length), kinds: kinds.subarray(0, length) };
  const order = Uint32Array.from(edges.keys())
    .sort((p, q) => compare(p, q) || p - q)
    .filter((p, e, all) => e === 0 || compare(all[e - 1]!, p) !== 0);
  return {
    edges: Array.from(order, (e) => edges[e]!),
    from: order.map((e) => from[e]!),
    to: order.map((e) => to[e]!),
    kinds: Uint8Array.from(order, (e) => kinds[e]!),
  };
}

function bitsOf({ types }: GraphEdge): number {
  return types.reduce((bits, type) => bits | (1 << RELATION_TYPES.indexOf(type)), 0);
}

function writeLabels(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  writeStrings(
    writer,
    nodes.map((n) => n.name),
  );
  writeStrings(
    writer,
    nodes.map((n) => shortId(n.id, n.name)),
  );
  for (const n of nodes) writer.varint(n.aliases.length);
  writeStrings(
    writer,
    nodes.flatMap((n) => n.aliases),
  );
}
