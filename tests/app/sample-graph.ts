import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode, GraphView } from '#lib/model/graph-view.ts';
import { indexGraph as indexColumns, type GraphIndex } from '../../app/_state/graph-index.ts';

export const id = (text: string): EntityId => text as EntityId;

export function node(name: string, type: EntityType, more: Partial<GraphNode> = {}): GraphNode {
  const key = id(name.toLowerCase().replaceAll(' ', '-'));
  return {
    id: key,
    type,
    name,
    x: 0,
    y: 0,
    importance: 0.5,
    community: 0,
    mentions: 1,
    outlets: ['Courier'],
    aliases: [],
    firstTold: '2024-03-05',
    lastTold: '2024-03-05',
    date: null,
    toldIn: [0],
    location: null,
    ...more,
  };
}

export function edge(
  a: string,
  b: string,
  kind: GraphEdge['kind'] = 'stated',
  outlets = ['Courier'],
): GraphEdge {
  return { a: id(a), b: id(b), kind, types: [], weight: 1, outlets };
}

export function graphOf(nodes: GraphNode[], edges: GraphEdge[]): GraphView {
  return {
    version: '1',
    articles: [
      {
        id: 'a1' as never,
        title: 'Bridge opens',
        outlet: 'Courier',
        published: '2024-03-05',
        original: null,
      },
      { id: 'a2' as never, title: 'Bridge shut', outlet: 'Herald', published: '2024-03-09', original: null },
    ],
    nodes,
    edges,
    totals: { nodes: nodes.length, edges: edges.length, articles: 2 },
  };
}

/** As the browser gets it: encoded and decoded. */
export function indexGraph(view: GraphView): GraphIndex {
  return indexColumns(openSnapshot(decodeSnapshot(encodeSnapshot(view))));
}

/** Ann and Ben belong to a firm; the firm opened a bridge; Cleo is told by another paper only. */
export const BRIDGE = graphOf(
  [
    node('Ann', 'person', { importance: 0.9 }),
    node('Ben', 'person', { importance: 0.4 }),
    node('Cleo', 'person', {
      importance: 0.3,
      outlets: ['Herald'],
      firstTold: '2024-03-09',
      lastTold: '2024-03-09',
      toldIn: [1],
    }),
    node('Firm', 'institution', {
      importance: 0.8,
      outlets: ['Courier', 'Herald'],
      lastTold: '2024-03-09',
      toldIn: [0, 1],
    }),
    node('Opening', 'event', { importance: 0.6, date: '2024-03-04' }),
  ],
  [
    edge('ann', 'firm'),
    edge('ben', 'firm'),
    edge('firm', 'opening'),
    edge('ann', 'ben', 'co-mention'),
    edge('ben', 'cleo', 'suggestion', []),
    edge('cleo', 'firm', 'stated', ['Herald']),
  ],
);
