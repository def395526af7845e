import type { Entity } from '../model/entity.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { CoarseDate } from '../model/span.ts';
import type { ArticleRef, GraphNode, GraphView } from '../model/views.ts';
import { findCommunities, growCommunities } from './communities.ts';
import { buildEdges, compare, outletsOf } from './edges.ts';
import { rateImportance } from './importance.ts';
import { rowsOf } from './known-nodes.ts';
import { placeNodes, type Point } from './place-nodes.ts';
import { contentHash } from './xxhash.ts';

export interface BuildOptions {
  /** Where nodes stood before; those stay exactly there, new ones settle around them. */
  readonly previous?: ReadonlyMap<EntityId, Point>;
  /** The nodes of the graph before, in order of id; known ones keep place and community. All is found afresh where absent. */
  readonly before?: readonly GraphNode[];
  /** Names this state of the graph; made from its content where absent. */
  readonly version?: string;
}

/**
 * The picture of all that the articles tell: entities in order of id, the lines between them, sizes, communities and
 * positions (first-view pixels around (0, 0), y upwards). The same knowledge gives the same graph, byte for byte.
 */
export function buildGraph(knowledge: Knowledge, options: BuildOptions = {}): GraphView {
  const sorted: Knowledge = {
    ...knowledge,
    entities: knowledge.entities.toSorted((a, b) => compare(a.id, b.id)),
  };
  const lines = buildEdges(sorted);
  const { edges, total } = lines;
  const importance = rateImportance(sorted, lines);
  const ids = sorted.entities.map((e) => e.id);
  const known = options.before && rowsOf(ids, options.before);
  const communities = known
    ? growCommunities(ids, lines, Int32Array.from(known, (node) => node?.community ?? -1))
    : findCommunities(ids, edges);
  const listed = knowledge.articles
    .map(({ id, title, outlet, published, original }) => ({ id, title, outlet, published, original }))
    .sort((a, b) => compare(a.id, b.id));
  const places = new Map(listed.map(({ id }, place) => [id, place]));
  const nodes = sorted.entities.map((entity, i) =>
    nodeOf(entity, toldIn(entity, places), listed, importance[i]!, communities[i]!),
  );
  const stood = ids.map((id, i) => known?.[i] ?? options.previous?.get(id));
  placeNodes(nodes, lines, stood).forEach(({ x, y }, i) => {
    nodes[i]!.x = x;
    nodes[i]!.y = y;
  });
  return {
    version: options.version ?? contentHash(JSON.stringify([listed, nodes, edges])),
    articles: listed,
    nodes,
    edges,
    totals: { nodes: nodes.length, edges: total, articles: listed.length },
  };
}

/** Places in the list of articles, rising. */
function toldIn({ articles }: Entity, places: ReadonlyMap<ArticleId, number>): number[] {
  const told: number[] = [];
  for (const id of articles) {
    const place = places.get(id);
    if (place !== undefined) told.push(place);
  }
  return told.length > 1 ? told.sort((a, b) => a - b) : told;
}

/** Stands at (0, 0) until it is placed. */
function nodeOf(
  entity: Entity,
  told: number[],
  listed: readonly ArticleRef[],
  importance: number,
  community: number,
): GraphNode {
  let firstTold: CoarseDate | null = null;
  let lastTold: CoarseDate | null = null;
  for (const place of told) {
    const { published } = listed[place]!;
    if (published === null) continue;
    if (firstTold === null || published < firstTold) firstTold = published;
    if (lastTold === null || published > lastTold) lastTold = published;
  }
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    importance,
    community,
    mentions: entity.mentionCount,
    outlets: outletsOf(told.map((place) => listed[place]!)),
    aliases: entity.aliases.flatMap((a) => (a.surface === entity.name ? [] : [a.surface])),
    firstTold,
    lastTold,
    date: entity.date,
    toldIn: told,
    location: locationOf(entity),
    x: 0,
    y: 0,
  };
}

function locationOf({ location }: Entity): GraphNode['location'] {
  if (!location || location.latitude === null || location.longitude === null) return null;
  const { latitude, longitude, kind } = location;
  return { latitude: Number(latitude.toFixed(4)), longitude: Number(longitude.toFixed(4)), kind };
}
