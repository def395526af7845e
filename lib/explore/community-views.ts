import type { CommunityView, GraphEdge, GraphNode, GraphView } from '../model/graph-view.ts';
import { headlineWords } from './headline-words.ts';

/** Smaller ones are no communities worth a name. */
const LEAST_MEMBERS = 3;
const MOST_COMMUNITIES = 60;
const PULL: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.25, suggestion: 0 };
/** Members that name a community: who and what it is about, before what happened. */
const NAMING: Readonly<Record<GraphNode['type'], number>> = {
  person: 1,
  institution: 1,
  place: 0.9,
  event: 0.6,
};

/** The ends of each line as places in the list of nodes. */
export interface LineEnds {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** The largest communities. Each is called by its most telling member and the most telling one of another type. */
export function communityViews(graph: GraphView, ends: LineEnds = endsOf(graph)): CommunityView[] {
  const { nodes } = graph;
  const members = new Map<number, number[]>();
  for (let i = 0; i < nodes.length; i++) {
    const own = members.get(nodes[i]!.community);
    if (own) own.push(i);
    else members.set(nodes[i]!.community, [i]);
  }
  const words = headlineWords(graph);
  const rates = loyaltyOf(graph, ends).map((loyalty, i) => {
    const { importance, type } = nodes[i]!;
    return importance * NAMING[type] * Math.sqrt(loyalty);
  });
  return [...members]
    .filter(([, rows]) => rows.length >= LEAST_MEMBERS)
    .sort(([a, p], [b, q]) => q.length - p.length || a - b)
    .slice(0, MOST_COMMUNITIES)
    .map(([community, rows]) => {
      const telling = rows
        .sort((a, b) => rates[b]! - rates[a]! || (nodes[a]!.id < nodes[b]!.id ? -1 : 1))
        .map((row) => nodes[row]!);
      const lead = telling[0]!;
      const beside = telling.find(({ type }) => type !== lead.type && type !== 'event') ?? telling[1]!;
      const name = `${lead.name} and ${beside.name}`;
      return { community, lead: lead.id, name, size: rows.length, words: words(community, name) };
    });
}

/** By node, what share of its lines stays inside of its community: a hub of many names none of them. */
function loyaltyOf({ nodes, edges }: GraphView, { from, to }: LineEnds): Float64Array {
  const inside = new Float64Array(nodes.length);
  const all = new Float64Array(nodes.length);
  for (let e = 0; e < edges.length; e++) {
    const [a, b] = [from[e]!, to[e]!];
    const pull = PULL[edges[e]!.kind] * edges[e]!.weight;
    all[a]! += pull;
    all[b]! += pull;
    if (nodes[a]!.community !== nodes[b]!.community) continue;
    inside[a]! += pull;
    inside[b]! += pull;
  }
  return all.map((total, i) => (total > 0 ? inside[i]! / total : 0));
}

function endsOf({ nodes, edges }: GraphView): LineEnds {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]));
  return { from: edges.map((e) => rows.get(e.a)!), to: edges.map((e) => rows.get(e.b)!) };
}
