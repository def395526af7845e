import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { ArticleRef, GraphNode, GraphView } from '../model/views.ts';
import { findCommunities, growCommunities } from './communities.ts';
import { buildEdges, compare, outletsOf } from './edges.ts';
import { rateImportance } from './importance.ts';
import { placeNodes, type Point } from './place-nodes.ts';
import { contentHash } from './xxhash.ts';

export interface BuildOptions {
  /** Where nodes stood before; those stay exactly there, new ones settle around them. */
  readonly previous?: ReadonlyMap<EntityId, Point>;
  /** The communities of the graph before; known nodes stay in theirs. Found afresh where absent. */
  readonly communities?: ReadonlyMap<EntityId, number>;
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
  const communities = options.communities
    ? growCommunities(ids, edges, options.communities)
    : findCommunities(ids, edges);
  const listed = knowledge.articles
    .map(({ id, title, outlet, published, original }) => ({ id, title, outlet, published, original }))
    .sort((a, b) => compare(a.id, b.id));
  const places = new Map(listed.map(({ id }, place) => [id, place]));
  const told = (entity: Entity) =>
    entity.articles.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  const bare = sorted.entities.map((entity, i) =>
    nodeOf(entity, told(entity), listed, importance[i]!, communities[i]!),
  );
  const points = placeNodes(bare, lines, options.previous ?? new Map());
  const nodes = bare.map((node, i) => ({ ...node, ...points[i]! }));
  return {
    version: options.version ?? contentHash(JSON.stringify([listed, nodes, edges])),
    articles: listed,
    nodes,
    edges,
    totals: { nodes: nodes.length, edges: total, articles: listed.length },
  };
}

function nodeOf(
  entity: Entity,
  toldIn: number[],
  articles: readonly ArticleRef[],
  importance: number,
  community: number,
): Omit<GraphNode, 'x' | 'y'> {
  const told = toldIn.map((place) => articles[place]!);
  const dates = told
    .map((a) => a.published)
    .filter((d) => d !== null)
    .sort(compare);
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    importance,
    community,
    mentions: entity.mentionCount,
    outlets: outletsOf(told),
    aliases: entity.aliases.map((a) => a.surface).filter((s) => s !== entity.name),
    firstTold: dates[0] ?? null,
    lastTold: dates.at(-1) ?? null,
    date: entity.date,
    toldIn,
    location: locationOf(entity),
  };
}

function locationOf({ location }: Entity): GraphNode['location'] {
  if (!location || location.latitude === null || location.longitude === null) return null;
  const { latitude, longitude, kind } = location;
  return { latitude: Number(latitude.toFixed(4)), longitude: Number(longitude.toFixed(4)), kind };
}
