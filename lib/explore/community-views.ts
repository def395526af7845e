import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { CommunityView, GraphEdge, GraphNode, GraphView } from '../model/views.ts';
import { headlineWords } from './headline-words.ts';

/** Smaller ones are no communities worth a name. */
const LEAST_MEMBERS = 3;
const MOST_COMMUNITIES = 60;
const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0 };
/** Members that name a community: who and what it is about, before what happened. */
const NAMING: Readonly<Record<GraphNode['type'], number>> = { person: 1, institution: 1, place: 0.9, event: 0.6 };

/** The largest communities. Each is called by its most telling member and the most telling one of another type. */
export function communityViews(graph: GraphView, knowledge: Pick<Knowledge, 'articles' | 'entities'>): CommunityView[] {
  const members = Map.groupBy(graph.nodes, (node) => node.community);
  const loyalty = loyaltyOf(graph);
  const words = headlineWords(knowledge, new Map(graph.nodes.map(({ id, community }) => [id, community])));
  const rate = ({ id, type, importance }: GraphNode) => importance * NAMING[type] * Math.sqrt(loyalty.get(id) ?? 0);
  return [...members]
    .filter(([, nodes]) => nodes.length >= LEAST_MEMBERS)
    .sort(([a, p], [b, q]) => q.length - p.length || a - b)
    .slice(0, MOST_COMMUNITIES)
    .map(([community, nodes]) => {
      const telling = nodes.toSorted((a, b) => rate(b) - rate(a) || (a.id < b.id ? -1 : 1));
      const lead = telling[0]!;
      const beside = telling.find(({ type }) => type !== lead.type && type !== 'event') ?? telling[1]!;
      const name = `${lead.name} and ${beside.name}`;
      return { community, lead: lead.id, name, size: nodes.length, words: words(community, name) };
    });
}

/** By node, what share of its lines stays inside of its community: a hub of many names none of them. */
function loyaltyOf({ nodes, edges }: GraphView): Map<EntityId, number> {
  const community = new Map(nodes.map((node) => [node.id, node.community]));
  const inside = new Map<EntityId, number>();
  const all = new Map<EntityId, number>();
  const add = (map: Map<EntityId, number>, id: EntityId, pull: number) => map.set(id, (map.get(id) ?? 0) + pull);
  for (const { a, b, kind, weight } of edges)
    for (const end of [a, b]) {
      add(all, end, PULL[kind] * weight);
      if (community.get(a) === community.get(b)) add(inside, end, PULL[kind] * weight);
    }
  return new Map([...all].map(([id, total]) => [id, total > 0 ? (inside.get(id) ?? 0) / total : 0]));
}
