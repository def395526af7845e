import { expect, test } from 'vitest';
import { buildGraph } from '#lib/graph/build-graph.ts';
import { boxOf } from '#lib/graph/label-box.ts';
import { segmentsCross } from '#lib/graph/layout/geometry.ts';
import { seededRandom } from '#lib/graph/random.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { knowledgeOf, type Line } from './knowledge-of.ts';

/** A tree with a few more lines, and two parts of their own: about the shape of a handful of articles. */
function someNews(size: number, seed: number) {
  const random = seededRandom(seed);
  const ids = Array.from({ length: size }, (_, i) => `person-number-${i}`);
  const lines: Line[] = [];
  for (let i = 1; i < size - 4; i++) lines.push([ids[Math.floor(i * random() ** 1.5)]!, ids[i]!]);
  for (let i = 0; i < size / 4; i++)
    lines.push([ids[Math.floor(random() * (size - 4))]!, ids[Math.floor(random() * (size - 4))]!]);
  lines.push([ids[size - 4]!, ids[size - 3]!]);
  return knowledgeOf(ids, lines);
}

function overlaps({ nodes }: GraphView): string[] {
  const out: string[] = [];
  nodes.forEach((p, i) => {
    const a = boxOf(p);
    for (const q of nodes.slice(i + 1)) {
      const b = boxOf(q);
      const across = Math.abs(p.x - q.x) < a.halfWidth + b.halfWidth;
      const up = p.y > q.y ? p.y - q.y < a.below + b.above : q.y - p.y < b.below + a.above;
      if (across && up) out.push(`${p.id} on ${q.id}`);
    }
  });
  return out;
}

function crossings({ nodes, edges }: GraphView): number {
  const at = new Map(nodes.map((n) => [n.id, n]));
  let count = 0;
  edges.forEach((e, i) => {
    const [a, b] = [at.get(e.a)!, at.get(e.b)!];
    for (const f of edges.slice(i + 1)) {
      const [c, d] = [at.get(f.a)!, at.get(f.b)!];
      if (segmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)) count++;
    }
  });
  return count;
}

function extent({ nodes }: GraphView) {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  return { width: span(nodes.map((n) => n.x)), height: span(nodes.map((n) => n.y)) };
}

test.each([1, 2, 3])(
  'a small graph has no label on another, few crossings and lies across (seed %i)',
  (seed) => {
    const graph = buildGraph(someNews(36, seed));
    expect(overlaps(graph)).toEqual([]);
    expect(crossings(graph)).toBeLessThanOrEqual(10);
    const { width, height } = extent(graph);
    expect(width / height).toBeGreaterThan(1.1);
    expect(width / height).toBeLessThan(2.2);
  },
);

test('old nodes stay to the bit when things are added', () => {
  for (const size of [30, 300]) {
    const before = buildGraph(someNews(size, 4));
    const previous = new Map(before.nodes.map(({ id, x, y }) => [id, { x, y }]));
    const grown = someNews(size, 4);
    const more = knowledgeOf(['new-one', 'new-two', 'lone'], []);
    grown.entities.push(...more.entities);
    grown.relations.push(
      { ...grown.relations[0]!, to: more.entities[0]!.id },
      { ...grown.relations[0]!, from: more.entities[0]!.id, to: more.entities[1]!.id },
    );
    const after = buildGraph(grown, { previous });
    for (const node of after.nodes)
      if (previous.has(node.id)) expect({ x: node.x, y: node.y }).toEqual(previous.get(node.id));
    const neighbour = previous.get(grown.relations[0]!.from)!;
    const added = after.nodes.find((n) => n.id === 'new-one')!;
    expect(Math.hypot(added.x - neighbour.x, added.y - neighbour.y)).toBeLessThan(0.5 * extent(before).width);
    const apart = after.nodes.filter((n) => n !== added).map((n) => Math.hypot(n.x - added.x, n.y - added.y));
    expect(Math.min(...apart)).toBeGreaterThan(15);
  }
});

test('every shape of graph gets finite positions', () => {
  const ids = (n: number) => Array.from({ length: n }, (_, i) => `n${i}`);
  const shapes = {
    one: knowledgeOf(ids(1), []),
    isolated: knowledgeOf(ids(400), []),
    star: knowledgeOf(
      ids(400),
      ids(400)
        .slice(1)
        .map((leaf) => ['n0', leaf] as const),
    ),
    clique: knowledgeOf(
      ids(40),
      ids(40).flatMap((a, i) =>
        ids(40)
          .slice(i + 1)
          .map((b) => [a, b] as const),
      ),
    ),
  };
  for (const knowledge of Object.values(shapes)) {
    const { nodes } = buildGraph(knowledge);
    expect(nodes.every((n) => Number.isFinite(n.x) && Number.isFinite(n.y))).toBe(true);
    expect(new Set(nodes.map((n) => `${n.x}/${n.y}`)).size).toBe(nodes.length);
  }
});

test('a picture of which little is known is drawn afresh', () => {
  const knowledge = someNews(40, 5);
  const previous = new Map([[knowledge.entities[0]!.id, { x: 9999, y: 0 }]]);
  expect(buildGraph(knowledge, { previous, version: 'v' })).toEqual(buildGraph(knowledge, { version: 'v' }));
});
