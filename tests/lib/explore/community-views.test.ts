import { describe, expect, it } from 'vitest';
import { communityViews } from '../../../lib/explore/community-views.ts';
import type { GraphNode } from '../../../lib/model/graph-view.ts';
import { edge, graphOf, node } from '../../app/sample-graph.ts';

const member = (
  name: string,
  type: GraphNode['type'],
  community: number,
  importance: number,
  toldIn: number[],
) => node(name, type, { community, importance, toldIn });
const article = (key: string, title: string) => ({ id: key, title }) as never;

/** A bank's story and a flood's; a capital is named in both and belongs to neither more than to the other. */
const drawn = graphOf(
  [
    member('Big Bank', 'institution', 0, 0.8, [0, 1]),
    member('Ann Abel', 'person', 0, 0.5, [0, 1]),
    member('Capital', 'place', 0, 1, [0, 2]),
    member('Merger', 'event', 0, 0.6, [0, 1]),
    member('River Town', 'place', 1, 0.7, [2, 3]),
    member('Ben Baker', 'person', 1, 0.4, [2, 3]),
    member('Flood', 'event', 1, 0.9, [2, 3]),
    member('Loner', 'person', 2, 1, []),
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
const graph = {
  ...drawn,
  articles: [
    article('a1', 'Bank board backs merger'),
    article('a2', 'Merger of Big Bank: board quits'),
    article('a3', 'Flood: thousands leave River Town'),
    article('a4', 'After the flood, thousands return'),
  ],
};

describe('communities', () => {
  const views = communityViews(graph);

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
    expect(views.map(({ words }) => words)).toEqual([
      ['board', 'merger'],
      ['flood', 'thousands'],
    ]);
  });

  it('are the same whatever order the nodes come in', () => {
    expect(communityViews({ ...graph, nodes: graph.nodes.toReversed() })).toEqual(views);
  });
});
