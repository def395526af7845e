import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import type { GraphNode, GraphView } from '#lib/model/graph-view.ts';
import { pack, type Encoding } from './encoding.ts';
import { partOf } from './parts.ts';

/** What a page carries of the graph itself. */
export interface GraphFront {
  readonly version: string;
  /** The snapshot in base64 where it is small; else the page loads it from its own address. */
  readonly inline: string | null;
  /** The most telling nodes, for browsers that run no scripts. */
  readonly first: readonly GraphNode[];
  readonly totals: GraphView['totals'];
}

interface Kept {
  readonly bytes: Uint8Array;
  /** Whether it holds the most telling nodes only, by a limit that another start may set otherwise. */
  readonly isPart: boolean;
  readonly packed: Map<Encoding, Promise<Uint8Array>>;
}

/** A snapshot up to this many bytes comes with the page. */
const INLINE_MOST = 48_000;
const PLAIN_NODES = 300;
/** Versions kept, so that a page opened just before an ingest still finds its own. */
const VERSIONS_KEPT = 2;

const shared = globalThis as { datelineSnapshots?: Map<string, Kept>; datelineFronts?: WeakMap<GraphView, GraphFront> };

export function frontOf(graph: GraphView): GraphFront {
  const fronts = (shared.datelineFronts ??= new WeakMap());
  const found = fronts.get(graph);
  if (found) return found;
  const { bytes } = keep(graph);
  const made: GraphFront = {
    version: graph.version,
    inline: bytes.length <= INLINE_MOST ? Buffer.from(bytes).toString('base64') : null,
    first: graph.nodes.toSorted((a, b) => b.importance - a.importance).slice(0, PLAIN_NODES),
    totals: graph.totals,
  };
  fronts.set(graph, made);
  return made;
}

export interface Packed {
  readonly body: Promise<Uint8Array>;
  readonly etag: string;
  readonly isPart: boolean;
}

/** The snapshot of `version`, compressed; null where that version is neither `graph` nor kept. */
export function packedSnapshot(graph: GraphView, version: string, encoding: Encoding): Packed | null {
  const kept = graph.version === version ? keep(graph) : shared.datelineSnapshots?.get(version);
  if (!kept) return null;
  let body = kept.packed.get(encoding);
  if (!body) kept.packed.set(encoding, (body = pack(kept.bytes, encoding)));
  return { body, etag: `"${version}-${kept.bytes.length}-${encoding}"`, isPart: kept.isPart };
}

function keep(graph: GraphView): Kept {
  const all = (shared.datelineSnapshots ??= new Map());
  let kept = all.get(graph.version);
  if (!kept) {
    const part = partOf(graph);
    kept = { bytes: part ?? encodeSnapshot(graph), isPart: part !== null, packed: new Map() };
    all.set(graph.version, kept);
  }
  const [oldest] = all.keys();
  if (all.size > VERSIONS_KEPT && oldest !== undefined) all.delete(oldest);
  return kept;
}
