import type { LayoutGraph } from '#lib/graph/layout/layout-graph.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { sampleNames } from './sample-names.ts';

export interface SampleGraph {
  readonly graph: LayoutGraph;
  /** The topic each node was made for. */
  readonly topic: Uint16Array;
}

/**
 * A connected graph like that of a news archive: 70 % things, 30 % articles; topics of Zipfian size, a few things far
 * more linked than the rest, most lines within a topic; about three lines a node.
 */
export function sampleGraph(size: number, seed = 42): SampleGraph {
  const random = seededRandom(seed);
  const things = Math.floor(size * 0.7);
  const topics = Math.max(8, Math.round(Math.sqrt(size) / 2));
  const topic = new Uint16Array(size);
  const members: number[][] = Array.from({ length: topics }, () => []);
  const shares: number[] = [];
  let total = 0;
  for (let t = 0; t < topics; t++) shares.push((total += (t + 1) ** -0.6));
  const someTopic = () => {
    const at = random() * total;
    return shares.findIndex((share) => share > at);
  };
  for (let i = 0; i < size; i++) {
    topic[i] = someTopic();
    if (i < things) members[topic[i]!]!.push(i);
  }
  for (const list of members) if (list.length === 0) list.push(Math.floor(random() * things));
  const within = (t: number) => members[t]![Math.floor(members[t]!.length * random() ** 2.5)]!;
  const nearTopic = (t: number) => {
    const chance = random();
    return chance < 0.82 ? t : chance < 0.94 ? (t + 1 + Math.floor(random() * 2)) % topics : someTopic();
  };
  const lines = new Map<number, readonly [number, number]>();
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const link = (a: number, b: number) => {
    if (a === b) return false;
    const key = Math.min(a, b) * size + Math.max(a, b);
    if (lines.has(key)) return false;
    lines.set(key, [a, b]);
    parent[root(a)] = root(b);
    return true;
  };
  for (let d = things; d < size; d++) {
    const wanted = 2 + Math.floor(-2 * Math.log(1 - random()));
    for (let made = 0, tries = 0; made < wanted && tries < 40; tries++)
      if (link(d, within(nearTopic(topic[d]!)))) made++;
  }
  for (let e = 0; e < things; e++)
    for (let tries = 0; tries < 20 && !link(e, within(nearTopic(topic[e]!))); tries++);
  for (let tries = 0; lines.size < 3 * size && tries < 20 * size; tries++) {
    const a = Math.floor(random() * things);
    link(random() < 0.5 ? a : within(topic[a]!), within(nearTopic(topic[a]!)));
  }
  for (let i = 1; i < size; i++) if (root(i) !== root(0)) link(i, members[0]![0]!);
  const all = [...lines.values()];
  const graph = {
    size,
    source: Uint32Array.from(all, (l) => l[0]),
    target: Uint32Array.from(all, (l) => l[1]),
    weight: new Float64Array(all.length).fill(1),
  };
  return { graph, topic };
}

/** The sample as a picture: names, dates and outlets made up, positions a square at random. */
export function sampleView(size: number): GraphView {
  const { graph, topic } = sampleGraph(size);
  const random = seededRandom(3);
  const names = sampleNames(size);
  const outlets = Array.from({ length: 12 }, (_, i) => `Outlet ${i}`);
  const some = () => outlets.filter(() => random() < 0.15);
  const day = () =>
    `2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const types = ['person', 'institution', 'place', 'event'] as const;
  const nodes = names.map(({ name, aliases }, i) => ({
    id: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${i}` as EntityId,
    type: types[Math.floor(random() * 4)]!,
    name,
    x: Math.round(random() * 1e6) / 100,
    y: Math.round(random() * 1e6) / 100,
    importance: Math.round(random() ** 3 * 1000) / 1000,
    community: topic[i]!,
    mentions: 1 + Math.floor(random() ** 4 * 500),
    outlets: some(),
    aliases: [...aliases],
    firstTold: day(),
    lastTold: day(),
    date: null,
    toldIn: [],
    location: null,
  }));
  const edges = Array.from(graph.source, (a, e) => ({
    a: nodes[Math.min(a, graph.target[e]!)]!.id,
    b: nodes[Math.max(a, graph.target[e]!)]!.id,
    kind: random() < 0.6 ? ('stated' as const) : ('co-mention' as const),
    types: ['affiliation' as const],
    weight: Math.round(random() * 3000) / 1000,
    outlets: some(),
  }));
  return {
    version: 'sample',
    articles: [],
    nodes,
    edges,
    totals: { nodes: size, edges: edges.length, articles: 0 },
  };
}
