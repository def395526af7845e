import type { Frame } from '../../model/graph-columns.ts';
import type { Quartiles } from '../../model/quartiles.ts';
import type { GraphNode, GraphView } from '../../model/graph-view.ts';
import { rememberedEnds } from '../ends.ts';
import { xxh32 } from '../xxhash.ts';
import { createWriter, type ByteWriter } from './bytes.ts';
import { linesInOrder, writeLines } from './encode-lines.ts';
import {
  DEGREE,
  FORMAT,
  FOOTER,
  MAGIC,
  PLACE_ORDER,
  STEPS,
  THOUSAND,
  TYPE_ORDER,
  shortId,
} from './format.ts';
import { frameOf } from './frame.ts';
import { writeStrings } from './strings.ts';
import { orNone, tablesOf, type Tables } from './tables.ts';

/** What a part of a graph tells of the whole. */
export interface WholeFacts {
  readonly frame: Frame;
  /** By node, lines in the whole graph, and neighbours by any but suggestions. */
  readonly lines: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Of the neighbours of all nodes. */
  readonly quartiles: Quartiles;
}

/**
 * The graph as bytes. Positions keep 16 bits of the picture's extent each way, importance and weights three decimals;
 * all else comes back as it was, nodes in order of id, lines in order of their ends and kind: one a pair and kind, none
 * from a node to itself. `whole`: what is known of the graph that `view` is a part of; its nodes are in order then.
 */
export function encodeSnapshot(view: GraphView, whole: WholeFacts | null = null): Uint8Array {
  const ends = rememberedEnds(view);
  const graph = ends ? view : { ...view, nodes: view.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  const writer = createWriter();
  writer.raw(Uint8Array.from(MAGIC));
  writer.u16(FORMAT);
  writer.u16(0);
  writer.u32(0);
  const tables = tablesOf(graph);
  writeTables(writer, graph, tables);
  writeNodes(writer, graph.nodes, tables, whole?.frame ?? frameOf(graph.nodes));
  writeLines(
    writer,
    graph.nodes.length,
    ends ? { edges: graph.edges, ...ends } : linesInOrder(graph),
    tables,
  );
  writeLabels(writer, graph.nodes);
  writer.u8(whole ? 1 : 0);
  if (whole) for (const column of [whole.lines, whole.neighbours, whole.quartiles]) writer.varints(column);
  writer.u32(0);
  const bytes = writer.finish();
  const frame = new DataView(bytes.buffer);
  frame.setUint32(8, bytes.length, true);
  frame.setUint32(bytes.length - FOOTER, xxh32(bytes.subarray(0, bytes.length - FOOTER)), true);
  return bytes;
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

function writeNodes(
  writer: ByteWriter,
  nodes: readonly GraphNode[],
  { sets, dates }: Tables,
  frame: Frame,
): void {
  const size = nodes.length;
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  const types = new Uint8Array(size);
  const importance = new Uint16Array(size);
  const [communities, mentions] = [new Uint32Array(size), new Uint32Array(size)];
  const [firsts, lasts, own] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const outlets = new Uint32Array(size);
  nodes.forEach((n, i) => {
    x[i] = n.x;
    y[i] = n.y;
    types[i] = TYPE_ORDER.indexOf(n.type);
    importance[i] = Math.round(Math.max(0, Math.min(1, n.importance)) * THOUSAND);
    communities[i] = n.community;
    mentions[i] = n.mentions;
    firsts[i] = orNone(n.firstTold, dates);
    lasts[i] = orNone(n.lastTold, dates);
    own[i] = orNone(n.date, dates);
    outlets[i] = sets.of(n.outlets);
  });
  writer.varint(size);
  writePositions(writer, x, frame.x);
  writePositions(writer, y, frame.y);
  writer.raw(types);
  writer.u16s(importance);
  for (const column of [communities, mentions, firsts, lasts, own, outlets]) writer.varints(column);
  writeArticles(writer, nodes);
  writeLocations(writer, nodes);
}

/** By node, how many articles name it; then the steps from one to the next. */
function writeArticles(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  const counts = nodes.map((n) => n.toldIn.length);
  const total = counts.reduce((sum, n) => sum + n, 0);
  const steps = new Uint32Array(total);
  let at = 0;
  for (const { toldIn } of nodes)
    for (let k = 0; k < toldIn.length; k++) steps[at++] = toldIn[k]! - (k > 0 ? toldIn[k - 1]! : 0);
  writer.varint(total);
  writer.varints(counts);
  writer.varints(steps);
}

/** By node, 0 or the kind of place; then latitudes and longitudes of those that have one. */
function writeLocations(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  const located: NonNullable<GraphNode['location']>[] = [];
  const kinds = new Uint8Array(nodes.length);
  nodes.forEach(({ location }, i) => {
    if (location === null) return;
    kinds[i] = 1 + PLACE_ORDER.indexOf(location.kind);
    located.push(location);
  });
  writer.raw(kinds);
  writer.varints(located.map(({ latitude }) => Math.round((latitude + 90) * DEGREE)));
  writer.varints(located.map(({ longitude }) => Math.round((longitude + 180) * DEGREE)));
}

function writePositions(writer: ByteWriter, values: Float64Array, [from, to]: Frame['x']): void {
  const extent = to - from;
  const steps = new Uint16Array(values.length);
  if (extent > 0) values.forEach((v, i) => (steps[i] = Math.round(((v - from) / extent) * STEPS)));
  writer.f64(from);
  writer.f64(extent);
  writer.u16s(steps);
}

function writeLabels(writer: ByteWriter, nodes: readonly GraphNode[]): void {
  const aliases: string[] = [];
  for (const n of nodes) for (const alias of n.aliases) aliases.push(alias);
  writeStrings(
    writer,
    nodes.map((n) => n.name),
  );
  writeStrings(
    writer,
    nodes.map((n) => shortId(n.id, n.name)),
  );
  writer.varints(nodes.map((n) => n.aliases.length));
  writeStrings(writer, aliases);
}
