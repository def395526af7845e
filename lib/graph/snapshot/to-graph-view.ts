import type { EntityId } from '../../model/ids.ts';
import { RELATION_TYPES } from '../../model/relation-type.ts';
import type { GraphEdge, GraphNode, GraphView } from '../../model/views.ts';
import { DEGREE, KIND_ORDER, PLACE_ORDER, THOUSAND, TYPE_ORDER } from './format.ts';
import type { Snapshot } from './snapshot.ts';

/** The whole snapshot as objects: for graphs small enough to be shown at once, exports and tests. */
export function toGraphView(snapshot: Snapshot): GraphView {
  const ids = Array.from({ length: snapshot.size }, (_, i) => snapshot.id(i) as EntityId);
  return {
    version: snapshot.version,
    articles: [...snapshot.articles],
    nodes: ids.map((id, i) => nodeAt(snapshot, id, i)),
    edges: ids.flatMap((_, i) => linesOf(snapshot, ids, i)),
    totals: { ...snapshot.totals },
  };
}

function nodeAt(s: Snapshot, id: EntityId, i: number): GraphNode {
  const dateAt = (column: Uint32Array) => (column[i] === 0 ? null : s.dates[column[i]! - 1]!);
  return {
    id,
    type: TYPE_ORDER[s.type[i]!]!,
    name: s.names.at(i),
    x: s.x[i]!,
    y: s.y[i]!,
    importance: s.importance[i]! / THOUSAND,
    community: s.community[i]!,
    mentions: s.mentions[i]!,
    outlets: outletsAt(s, s.nodeOutlets[i]!),
    aliases: s.aliases(i),
    firstTold: dateAt(s.firstTold),
    lastTold: dateAt(s.lastTold),
    date: dateAt(s.date),
    toldIn: Array.from(s.toldIn.subarray(s.toldStarts[i]!, s.toldStarts[i + 1]!)),
    location: locationAt(s, i),
  };
}

function locationAt(s: Snapshot, i: number): GraphNode['location'] {
  if (s.placeKind[i] === 0) return null;
  const rounded = (degrees: number) => Math.round(degrees * DEGREE) / DEGREE;
  return {
    latitude: rounded(s.latitude[i]!),
    longitude: rounded(s.longitude[i]!),
    kind: PLACE_ORDER[s.placeKind[i]! - 1]!,
  };
}

function linesOf(s: Snapshot, ids: readonly EntityId[], i: number): GraphEdge[] {
  const out: GraphEdge[] = [];
  for (let k = s.offsets[i]!; k < s.offsets[i + 1]!; k++)
    out.push({
      a: ids[i]!,
      b: ids[s.neighbours[k]!]!,
      kind: KIND_ORDER[s.kind[k]!]!,
      types: RELATION_TYPES.filter((_, bit) => (s.relationTypes[k]! >> bit) & 1),
      weight: s.weight[k]! / THOUSAND,
      outlets: outletsAt(s, s.lineOutlets[k]!),
    });
  return out;
}

function outletsAt(s: Snapshot, set: number): string[] {
  return Array.from(s.outletSets[set]!, (o) => s.outlets[o]!);
}
