import { expect, test } from 'vitest';
import { buildGraph } from '#lib/graph/build-graph.ts';
import { GraphView } from '#lib/model/graph-view.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';
import { id, knowledgeOf } from './knowledge-of.ts';

const graph = buildGraph(SMALL);

test('one edge a pair and kind, ends in order, relation types joined', () => {
  expect(graph.edges.map(({ a, b, kind, types, outlets }) => ({ a, b, kind, types, outlets }))).toEqual([
    { a: 'ada-bell', b: 'lindow', kind: 'co-mention', types: [], outlets: ['Echo', 'The Courier'] },
    { a: 'ada-bell', b: 'the-courier', kind: 'suggestion', types: [], outlets: [] },
    { a: 'ada-bell', b: 'visit-to-lindow', kind: 'stated', types: ['participant'], outlets: ['The Courier'] },
    { a: 'lindow', b: 'visit-to-lindow', kind: 'stated', types: ['occurred-in'], outlets: ['The Courier'] },
  ]);
});

test('a node carries its dates, outlets, aliases and mentions', () => {
  const { x, y, importance, community, ...rest } = graph.nodes[0]!;
  expect(rest).toEqual({
    id: 'ada-bell',
    type: 'person',
    name: 'Ada Bell',
    mentions: 3,
    outlets: ['Echo', 'The Courier'],
    aliases: ['Bell', 'Ada Bel'],
    firstTold: '2024-05-03',
    lastTold: '2024-05-03',
    date: null,
    toldIn: [0, 1],
    location: null,
  });
  expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(importance).toBe(1);
  expect(community).toBeGreaterThanOrEqual(0);
});

test('a place carries where it lies', () => {
  const lindow = graph.nodes.find((node) => node.id === 'lindow');
  expect(lindow?.location).toEqual({ latitude: 53.1, longitude: -2.4, kind: 'town' });
});

test('the view fits its schema and says how much there is', () => {
  expect(GraphView.parse(graph)).toEqual(graph);
  expect(graph.totals).toEqual({ nodes: 4, edges: 4, articles: 2 });
});

test('the same knowledge gives the same bytes, whatever the order of its rows', () => {
  const turned = {
    ...SMALL,
    entities: SMALL.entities.toReversed(),
    relations: SMALL.relations.toReversed(),
    articles: SMALL.articles.toReversed(),
  };
  expect(JSON.stringify(buildGraph(turned))).toBe(JSON.stringify(graph));
});

test('the version names the content', () => {
  const other = { ...SMALL, relations: SMALL.relations.slice(1) };
  expect(buildGraph(other).version).not.toBe(graph.version);
  expect(buildGraph(SMALL, { version: 'v7' }).version).toBe('v7');
});

test('a co-mention beside a stated relation is not drawn', () => {
  const { edges } = buildGraph(knowledgeOf(['p', 'q'], [['p', 'q']], [['q', 'p']]));
  expect(edges.map((e) => e.kind)).toEqual(['stated']);
});

test('a sentence that names ten things does not draw forty-five lines; the rest is counted', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `n${i}`);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const { edges, totals } = buildGraph(knowledgeOf(ids, [], pairs));
  expect(edges.length).toBeLessThanOrEqual(20);
  expect(totals.edges).toBe(45);
  expect(new Set(edges.flatMap((e) => [e.a, e.b])).size).toBe(10);
});

test('lines to itself or to a thing that is not there are left out', () => {
  const knowledge = knowledgeOf(
    ['p', 'q'],
    [
      ['p', 'p'],
      ['p', 'q'],
    ],
  );
  knowledge.relations.push({ ...knowledge.relations[1]!, to: id('gone') });
  expect(buildGraph(knowledge).edges.map((e) => `${e.a}-${e.b}`)).toEqual(['p-q']);
});

test('an empty corpus gives an empty picture', () => {
  expect(buildGraph(knowledgeOf([], []))).toMatchObject({
    nodes: [],
    edges: [],
    totals: { nodes: 0, edges: 0 },
  });
});

test('independent outlets weigh more than repeated ones', () => {
  const told = (outlets: readonly [string, string | null][]) => {
    const knowledge = knowledgeOf(['p', 'q'], [['p', 'q']]);
    const article = knowledge.articles[0]!;
    knowledge.articles = outlets.map(([outlet, original], i) => ({
      ...article,
      id: `a${i}` as typeof article.id,
      outlet,
      original,
    }));
    const evidence = knowledge.relations[0]!.evidence[0]!;
    knowledge.relations[0]!.evidence = knowledge.articles.map((a) => ({ ...evidence, article: a.id }));
    return buildGraph(knowledge).edges[0]!.weight;
  };
  expect(
    told([
      ['A', null],
      ['B', null],
    ]),
  ).toBeGreaterThan(
    told([
      ['A', null],
      ['B', 'A'],
    ]),
  );
});

test('two dense groups become two communities, the bigger one first', () => {
  const clique = (ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const big = ['a', 'b', 'c', 'd', 'e'];
  const small = ['v', 'w', 'x', 'y'];
  const { nodes } = buildGraph(
    knowledgeOf([...big, ...small], [...clique(big), ...clique(small), ['a', 'v']]),
  );
  expect(nodes.map((n) => n.community)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
});

test('communities of a graph that grew: known nodes stay, a new one joins where it is pulled to', () => {
  const others = graph.nodes.filter((n) => n.id !== 'visit-to-lindow');
  const known = new Map(others.map((n, i) => [n.id, 10 + i]));
  for (let i = 0; i < 40; i++) known.set(id(`more-${i}`), 99);
  const gone = { ...others[0]!, id: id('gone'), community: 5 };
  const before = [...known].map(([at, community], i) => ({ ...others[0]!, id: at, community, x: i, y: -i }));
  before.push(gone);
  before.sort((a, b) => (a.id < b.id ? -1 : 1));
  const more = Array.from({ length: 40 }, (_, i) => ({ ...SMALL.entities[0]!, id: id(`more-${i}`) }));
  const grown = buildGraph({ ...SMALL, entities: [...SMALL.entities, ...more] }, { before });
  const of = (name: string) => grown.nodes.find((n) => n.id === name)!.community;
  for (const { id: node } of others) expect(of(node)).toBe(known.get(node));
  for (const { id: node, x, y } of before)
    if (node !== gone.id) expect(grown.nodes.find((n) => n.id === node)).toMatchObject({ x, y });
  expect([of('ada-bell'), of('lindow')]).toContain(of('visit-to-lindow'));
});
