import { describe, expect, it } from 'vitest';
import { makeScene } from '../../../app/_state/scene.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { edge, graphOf, id, indexGraph, node } from '../sample-graph.ts';

const crowd = (size: number) =>
  Array.from({ length: size }, (_, i) => node(`n${String(i).padStart(6, '0')}`, 'person', { importance: 0.2 }));

/* Shapes of graph that a scene must bear: what it draws stays bounded, what it counts is exact. */
describe('a graph of', () => {
  it('a hundred thousand nodes without a line shows the first and lists all', () => {
    const index = indexGraph(graphOf(crowd(100_000), []));
    const scene = makeScene(index, FIRST_VIEW);
    expect([scene.nodes.length, scene.edges.length, scene.listing.count]).toEqual([120, 0, 100_000]);
    expect(makeScene(index, { ...FIRST_VIEW, all: true }).shown).toEqual({ nodes: 100_000, lines: 0 });
    expect(makeScene(index, { ...FIRST_VIEW, hidden: [id('n000007')] }).listing.count).toBe(99_999);
    expect(index.nodes.get('n054321')?.name).toBe('n054321');
    expect(index.nodes.get('n1')).toBeUndefined();
  });

  it('a star of a hundred thousand expands to its most telling leaves and counts the others', () => {
    const nodes = crowd(100_001);
    nodes[0] = node('hub', 'place', { importance: 1 });
    const lines = nodes.slice(1).map((leaf) => edge('hub', leaf.id));
    const index = indexGraph(graphOf(nodes, lines));
    const scene = makeScene(index, { ...FIRST_VIEW, expanded: [id('hub')] });
    expect(index.degree('hub')).toBe(100_000);
    expect(scene.nodes.length).toBeLessThan(400);
    expect(scene.nodes.length - 1 + scene.beyond.get(id('hub'))!).toBe(100_000);
  });

  it('two thousand nodes all joined draws lines among the drawn alone', () => {
    const nodes = crowd(2000);
    const lines = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => edge(a.id, b.id)));
    const index = indexGraph(graphOf(nodes, lines));
    const scene = makeScene(index, FIRST_VIEW);
    expect(scene.edges).toHaveLength((120 * 119) / 2);
    expect(scene.beyond.get(nodes[0]!.id)).toBe(1880);
    expect(makeScene(index, { ...FIRST_VIEW, all: true }).shown.lines).toBe(lines.length);
  });

  it('lines given twice and lines to oneself keeps one of each pair and kind', () => {
    const lines = [edge('ann', 'ben'), edge('ann', 'ben'), edge('ben', 'ann'), edge('ann', 'ann')];
    const index = indexGraph(graphOf([node('Ann', 'person'), node('Ben', 'person')], lines));
    const scene = makeScene(index, FIRST_VIEW);
    expect(scene.nodes.map((n) => n.id)).toEqual(['ann', 'ben']);
    expect(scene.edges).toHaveLength(1);
    expect(scene.neighbours.get(id('ben'))).toEqual(['ann']);
  });
});
