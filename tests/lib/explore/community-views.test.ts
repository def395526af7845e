import { describe, expect, it } from 'vitest';
import { communityViews } from '../../../lib/explore/community-views.ts';
import type { GraphNode } from '../../../lib/model/views.ts';
import { edge, graphOf, id, node } from '../../app/sample-graph.ts';

const member = (name: string, type: GraphNode['type'], community: number, importance: number) =>
  node(name, type, { community, importance });
const told = (entity: string, ...articles: string[]) => ({ id: id(entity), articles }) as never;
const article = (key: string, title: string) => ({ id: key, title }) as never;

/** A bank's story and a flood's; a capital is named in both and belongs to neither more than to the other. */
const graph = graphOf(
  [
    member('Big Bank', 'institution', 0, 0.8),
    member('Ann Abel', 'person', 0, 0.5),
    member('Capital', 'place', 0, 1),
    member('Merger', 'event', 0, 0.6),
    member('River Town', 'place', 1, 0.7),
    member('Ben Baker', 'person', 1, 0.4),
    member('Flood', 'event', 1, 0.9),
    member('Loner', 'person', 2, 1),
  ],
  [
    edge('big-bank', 'ann-abel'),
    edge('big-bank', 'merger'),
    edge('big-bank', 'capital'),
    edge('capital', 'river-town'),
    edge('capital', 'flood'),
    edge('capital', 'ben-baker'),
    edge('river-town', 'flood'),
    edge('ben-baker', 'flood'),
  ],
);
const knowledge = {
  articles: [
    article('a1', 'Bank board backs merger'),
    article('a2', 'Merger of Big Bank: board quits'),
    article('a3', 'Flood: thousands leave River Town'),
    article('a4', 'After the flood, thousands return'),
  ],
  entities: [
    told('big-bank', 'a1', 'a2'),
    told('ann-abel', 'a1', 'a2'),
    told('capital', 'a1', 'a3'),
    told('merger', 'a1', 'a2'),
    told('river-town', 'a3', 'a4'),
    told('ben-baker', 'a3', 'a4'),
    told('flood', 'a3', 'a4'),
  ],
};

describe('communities', () => {
  const views = communityViews(graph, knowledge);

  it('are listed by size, those of three members and more', () => {
    expect(views.map(({ community, size }) => [community, size])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  it('are called by their most telling member and one of another type; a hub of many names none', () => {
    expect(views.map(({ name, lead }) => [name, lead])).toEqual([
      ['Big Bank and Ann Abel', 'big-bank'],
      ['River Town and Ben Baker', 'river-town'],
    ]);
  });

  it('tell the words that only their headlines share, none of the name', () => {
    expect(views.map(({ words }) => words)).toEqual([['board', 'merger'], ['flood', 'thousands']]);
  });

  it('are the same whatever order the nodes come in', () => {
    expect(communityViews({ ...graph, nodes: graph.nodes.toReversed() }, knowledge)).toEqual(views);
  });
});
