import { DatelineError } from '../../errors.ts';
import { KIND_ORDER, type Frame } from '../../model/graph-columns.ts';
import type { ArticleId } from '../../model/ids.ts';
import { RELATION_TYPES } from '../../model/type-names.ts';
import type { ArticleRef } from '../../model/passage.ts';
import { xxh32 } from '../xxhash.ts';
import { createReader, type ByteReader } from './bytes.ts';
import { backLinesOf, rankOf, tallyOf } from './derived.ts';
import { DEGREE, FORMAT, FOOTER, HEADER, MAGIC, PLACE_ORDER, STEPS, TYPE_ORDER, damaged } from './format.ts';
import type { Snapshot } from './snapshot.ts';
import { countOf, readStrings, stringAt, type PackedStrings } from './strings.ts';

/**
 * Reads a snapshot's columns; labels stay bytes until asked for. Anything but a whole, unchanged snapshot of this
 * version throws a DatelineError: `graph/not-a-snapshot`, `graph/snapshot-version` or `graph/snapshot-damaged`.
 */
export function decodeSnapshot(bytes: Uint8Array): Snapshot {
  checkFrame(bytes);
  const reader = createReader(bytes, HEADER, bytes.length - FOOTER);
  const tables = readTables(reader);
  const nodes = readNodes(reader, tables);
  const lines = readLines(reader, nodes.size, tables.outletSets.length);
  const labels = readLabels(reader, nodes.size);
  const whole = readWhole(reader, nodes.size);
  reader.end();
  return { ...tables, ...nodes, ...lines, ...labels, ...whole, rank: rankOf(nodes.importance) };
}

function checkFrame(bytes: Uint8Array): void {
  if (bytes.length < HEADER + FOOTER || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new DatelineError({
      code: 'graph/not-a-snapshot',
      message: 'These bytes are not a snapshot of a graph.',
      remedy: 'Load the graph again from the server.',
    });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.getUint16(4, true);
  if (format !== FORMAT)
    throw new DatelineError({
      code: 'graph/snapshot-version',
      message: `The snapshot has format ${format}; this program reads format ${FORMAT}.`,
      remedy:
        format > FORMAT ? 'Reload the page to get the newer program.' : 'Let the server make a new snapshot.',
    });
  if (view.getUint32(8, true) !== bytes.length)
    throw damaged(`${bytes.length} bytes came of ${view.getUint32(8, true)}`);
  const end = bytes.length - FOOTER;
  if (view.getUint32(end, true) !== xxh32(bytes.subarray(0, end))) throw damaged('its checksum does not fit');
}

type Tables = Pick<Snapshot, 'version' | 'totals' | 'articles' | 'outlets' | 'outletSets' | 'dates'>;
type Nodes = Pick<
  Snapshot,
  | 'frame'
  | 'size'
  | 'x'
  | 'y'
  | 'type'
  | 'typeCounts'
  | 'importance'
  | 'community'
  | 'mentions'
  | 'firstTold'
  | 'lastTold'
  | 'date'
  | 'nodeOutlets'
  | 'toldStarts'
  | 'toldIn'
  | 'placeKind'
  | 'latitude'
  | 'longitude'
>;
type Lines = Pick<
  Snapshot,
  | 'offsets'
  | 'neighbours'
  | 'source'
  | 'backOffsets'
  | 'backLines'
  | 'kind'
  | 'kindCounts'
  | 'relationTypes'
  | 'weight'
  | 'lineOutlets'
>;
type Labels = Pick<Snapshot, 'names' | 'ids' | 'aliasStarts' | 'aliases'>;

function readTables(reader: ByteReader): Tables {
  const versions = readStrings(reader);
  if (countOf(versions) !== 1) throw damaged('no version');
  const totals = { nodes: reader.varint(), edges: reader.varint(), articles: reader.varint() };
  const outlets = all(readStrings(reader));
  const dates = all(readStrings(reader));
  const outletSets = Array.from({ length: reader.count() }, () =>
    reader.varints(reader.count(), outlets.length),
  );
  const ids = readStrings(reader);
  const titles = readStrings(reader);
  if (countOf(ids) !== countOf(titles)) throw damaged('titles are missing');
  const articles: ArticleRef[] = [];
  for (let i = 0; i < countOf(ids); i++) {
    const [outlet, published, original] = [reader.varint(), reader.varint(), reader.varint()];
    articles.push({
      id: stringAt(ids, i) as ArticleId,
      title: stringAt(titles, i),
      outlet: valueOf(outlets, outlet),
      published: valueOf(dates, published),
      original: valueOf(outlets, original),
    });
  }
  return { version: stringAt(versions, 0), totals, articles, outlets, outletSets, dates };
}

/** A piece comes without the list of articles: its numbers are of the one that is there already. */
function readNodes(reader: ByteReader, { articles, totals, dates, outletSets }: Tables): Nodes {
  const size = reader.count();
  const [x, y] = [readPositions(reader, size), readPositions(reader, size)];
  const type = reader.raw(size);
  return {
    size,
    x: x.values,
    y: y.values,
    frame: { x: x.range, y: y.range },
    type,
    typeCounts: counted(type, TYPE_ORDER.length),
    importance: reader.u16s(size),
    community: reader.column(size),
    mentions: reader.column(size),
    firstTold: reader.column(size, dates.length + 1),
    lastTold: reader.column(size, dates.length + 1),
    date: reader.column(size, dates.length + 1),
    nodeOutlets: reader.column(size, outletSets.length),
    ...readArticles(reader, size, articles.length || totals.articles),
    ...readLocations(reader, size),
  };
}

function readArticles(
  reader: ByteReader,
  size: number,
  articles: number,
): Pick<Nodes, 'toldStarts' | 'toldIn'> {
  const count = reader.count();
  const toldStarts = reader.sums(size);
  if (toldStarts[size] !== count) throw damaged('articles are missing');
  const toldIn = articles <= 0x10000 ? reader.column(count, articles) : reader.varints(count, articles);
  for (let i = 0, k = 0; i < size; i++) {
    let article = 0;
    for (const end = toldStarts[i + 1]!; k < end; k++) {
      article += toldIn[k]!;
      if (article >= articles) throw damaged('a number is out of range');
      toldIn[k] = article;
    }
  }
  return { toldStarts, toldIn };
}

function readLocations(
  reader: ByteReader,
  size: number,
): Pick<Nodes, 'placeKind' | 'latitude' | 'longitude'> {
  const [placeKind, located]: [Uint8Array, number[]] = [reader.raw(size), []];
  counted(placeKind, PLACE_ORDER.length + 1);
  for (let i = 0; i < size; i++) if (placeKind[i]! > 0) located.push(i);
  const degreesFrom = (least: number) => {
    const values = reader.varints(located.length, -2 * least * DEGREE + 1);
    const degrees = new Float32Array(size).fill(Number.NaN);
    for (let k = 0; k < values.length; k++) degrees[located[k]!] = values[k]! / DEGREE + least;
    return degrees;
  };
  return { placeKind, latitude: degreesFrom(-90), longitude: degreesFrom(-180) };
}

function readPositions(reader: ByteReader, size: number): { values: Float32Array; range: Frame['x'] } {
  const from = reader.f64();
  const extent = reader.f64();
  if (!Number.isFinite(from) || !Number.isFinite(extent)) throw damaged('a position is no number');
  const steps = reader.raw(2 * size);
  const values = new Float32Array(size);
  for (let i = 0; i < size; i++)
    values[i] = from + ((steps[2 * i]! | (steps[2 * i + 1]! << 8)) / STEPS) * extent;
  return { values, range: [from, from + extent] };
}

function readLines(reader: ByteReader, size: number, sets: number): Lines {
  const count = reader.count();
  const offsets = reader.sums(size);
  if (offsets[size] !== count) throw damaged('lines are missing');
  const neighbours = reader.varints(count, size);
  const source = new Uint32Array(count);
  for (let i = 0, line = 0; i < size; i++) {
    let other = i;
    for (const end = offsets[i + 1]!; line < end; line++) {
      other += neighbours[line]!;
      if (other >= size) throw damaged('a line leads nowhere');
      neighbours[line] = other;
      source[line] = i;
    }
  }
  const kind = reader.raw(count);
  const relationTypes = reader.raw(count);
  if (RELATION_TYPES.length < 8) counted(relationTypes, 1 << RELATION_TYPES.length);
  return {
    offsets,
    neighbours,
    source,
    ...backLinesOf(size, neighbours),
    kind,
    kindCounts: counted(kind, KIND_ORDER.length),
    relationTypes,
    weight: reader.column(count),
    lineOutlets: reader.column(count, sets),
  };
}

function readLabels(reader: ByteReader, size: number): Labels {
  const names = readStrings(reader);
  const ids = readStrings(reader);
  const aliasStarts = reader.sums(size);
  const aliases = readStrings(reader);
  if (countOf(names) !== size || countOf(ids) !== size || countOf(aliases) !== aliasStarts[size])
    throw damaged('labels are missing');
  return { names, ids, aliasStarts, aliases };
}

function readWhole(
  reader: ByteReader,
  size: number,
): Pick<Snapshot, 'allLines' | 'allNeighbours' | 'quartiles'> {
  if (reader.varints(1, 2)[0] === 0) return { allLines: null, allNeighbours: null, quartiles: null };
  const [allLines, allNeighbours] = [reader.varints(size), reader.varints(size)];
  return { allLines, allNeighbours, quartiles: [reader.varint(), reader.varint()] };
}

function all(strings: PackedStrings): string[] {
  return Array.from({ length: countOf(strings) }, (_, i) => stringAt(strings, i));
}

function valueOf(values: readonly string[], number: number): string | null {
  if (number > values.length) throw damaged('a number is out of range');
  return number === 0 ? null : values[number - 1]!;
}

/** How many there are of each number below the limit; others are refused. */
function counted(values: Uint8Array, limit: number): Uint32Array {
  const counts = tallyOf(values, limit);
  if (!counts) throw damaged('a number is out of range');
  return counts;
}
