import { describe, expect, it } from 'vitest';
import { commonNeighbours, linesBetween } from '../../../app/_state/between.ts';
import { degreesOf } from '../../../app/_state/degree.ts';
import { makeScene, MOST_IN_SCOPE } from '../../../app/_state/scene.ts';
import { relationsIn, rowsInScope } from '../../../app/_state/scope.ts';
import { selectionOf, toggled, without } from '../../../app/_state/selection.ts';
import { FIRST_VIEW, type Scope, type ViewState } from '../../../app/_state/view-state.ts';
import { BRIDGE, edge, graphOf, id, indexGraph, node } from '../sample-graph.ts';

const index = indexGraph(BRIDGE);
const near = (name: string, steps: number, more: Partial<Scope & { kind: 'near' }> = {}): Scope => ({
  kind: 'near',
  id: id(name),
  steps,
  relations: [],
  ...more,
});
const shown = (view: Partial<ViewState>, of = index) =>
  makeScene(of, { ...FIRST_VIEW, ...view })
    .nodes.map((one) => one.id)
    .sort();

describe('the part that is looked at', () => {
  it('grows step by step around a node', () => {
    const chain = indexGraph(
      graphOf(
        ['A', 'B', 'C', 'D', 'E'].map((name) => node(name, 'person')),
        [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('d', 'e')],
      ),
    );
    expect(shown({ scope: near('a', 1) }, chain)).toEqual(['a', 'b']);
    expect(shown({ scope: near('a', 2) }, chain)).toEqual(['a', 'b', 'c']);
    expect(shown({ scope: near('a', 3) }, chain)).toEqual(['a', 'b', 'c', 'd']);
    expect([...rowsInScope(chain.columns, near('c', 2), () => true)]).toEqual([
      [2, 0],
      [1, 1],
      [3, 1],
      [0, 2],
      [4, 2],
    ]);
  });

  it('follows only the lines asked for, and only lines that are shown', () => {
    const kin = { ...edge('ann', 'ben'), types: ['kinship' as const] };
    const works = { ...edge('ann', 'firm'), types: ['affiliation' as const] };
    const people = indexGraph(graphOf(BRIDGE.nodes, [kin, works, edge('ben', 'cleo', 'co-mention')]));
    expect(shown({ scope: near('ann', 3, { relations: ['kinship'] }) }, people)).toEqual(['ann', 'ben']);
    expect(relationsIn(people.columns)).toEqual(['affiliation', 'kinship']);
    expect(shown({ scope: near('ann', 3) }, people)).toEqual(['ann', 'ben', 'cleo', 'firm']);
    expect(shown({ scope: near('ann', 3), withoutLines: ['co-mention'] }, people)).toEqual([
      'ann',
      'ben',
      'firm',
    ]);
  });

  it('is what was chosen, and what is expanded from there', () => {
    const only: Scope = { kind: 'only', ids: [id('ann'), id('opening'), id('nobody')] };
    expect(shown({ scope: only })).toEqual(['ann', 'opening']);
    const { beyond } = makeScene(index, { ...FIRST_VIEW, scope: only });
    expect(beyond.get(id('ann'))).toBe(2);
    expect(shown({ scope: only, expanded: [id('opening')] })).toEqual(['ann', 'firm', 'opening']);
  });

  it('is a community, whichever member names it', () => {
    const two = indexGraph(
      graphOf(
        ['A', 'B', 'C', 'D'].map((name, i) => node(name, 'person', { community: i % 2 })),
        [],
      ),
    );
    expect(shown({ scope: { kind: 'community', of: id('a') } }, two)).toEqual(['a', 'c']);
    expect(shown({ scope: { kind: 'community', of: id('c') } }, two)).toEqual(['a', 'c']);
    expect(shown({ scope: { kind: 'community', of: id('nobody') } }, two)).toEqual([]);
  });

  it('obeys the filters and what is hidden, and frames only itself', () => {
    expect(shown({ scope: near('firm', 1), hidden: [id('ann')], withoutTypes: ['event'] })).toEqual([
      'ben',
      'cleo',
      'firm',
    ]);
    const { frame } = makeScene(index, { ...FIRST_VIEW, scope: near('opening', 1) });
    expect(frame.map((one) => one.id)).toEqual(['firm', 'opening']);
  });

  it('draws the nearest where it holds more than can be drawn', () => {
    const names = Array.from({ length: MOST_IN_SCOPE + 200 }, (_, i) => `N${i}`);
    const star = graphOf(
      [node('Hub', 'person', { importance: 0.01 }), ...names.map((name) => node(name, 'person'))],
      names.map((name, i) =>
        i < 900 ? edge('hub', name.toLowerCase()) : edge(`n${i - 900}`, name.toLowerCase()),
      ),
    );
    const scene = makeScene(indexGraph(star), { ...FIRST_VIEW, scope: near('hub', 2) });
    expect(scene.nodes).toHaveLength(MOST_IN_SCOPE);
    expect(scene.listed).toHaveLength(MOST_IN_SCOPE + 201);
    expect(names.slice(0, 900).every((name) => scene.drawn.has(id(name.toLowerCase())))).toBe(true);
  });
});

describe('pins', () => {
  it('keep a node drawn that would be left for later', () => {
    const many = Array.from({ length: 200 }, (_, i) => node(`N${i}`, 'person', { importance: 1 - i / 200 }));
    const big = indexGraph(graphOf(many, []));
    const pinned = [{ id: id('n199'), x: 5, y: -7 }];
    const scene = makeScene(big, { ...FIRST_VIEW, pinned });
    expect(scene.drawn.has(id('n199'))).toBe(true);
    expect(scene.pins.get(id('n199'))).toEqual({ x: 5, y: -7 });
    expect(makeScene(big, { ...FIRST_VIEW, pinned, withoutTypes: ['person'] }).nodes).toEqual([]);
  });
});

describe('hubs and leaves', () => {
  it('are told by neighbours, not by lines, and can be left out', () => {
    const names = Array.from({ length: 12 }, (_, i) => `N${i}`);
    const star = indexGraph(
      graphOf(
        [node('Hub', 'person'), ...names.map((name) => node(name, 'person'))],
        names.flatMap((name) => [
          edge('hub', name.toLowerCase()),
          edge('hub', name.toLowerCase(), 'co-mention'),
        ]),
      ),
    );
    const degrees = degreesOf(star.columns);
    expect(degrees.counts).toEqual({ hub: 1, leaf: 12 });
    expect([degrees.of[star.columns.rowOf('hub')], degrees.of[star.columns.rowOf('n3')]]).toEqual([12, 1]);
    expect(shown({ withoutDegrees: ['leaf'] }, star)).toEqual(['hub']);
    expect(shown({ withoutDegrees: ['hub'] }, star)).toHaveLength(12);
  });
});

describe('a selection of several', () => {
  it('grows and shrinks, and is one node again at last', () => {
    const one = toggled(null, id('ann'));
    expect(one).toEqual({ kind: 'node', id: 'ann' });
    const two = toggled(one, id('ben'));
    expect(two).toEqual({ kind: 'nodes', ids: ['ann', 'ben'] });
    expect(toggled(two, id('ann'))).toEqual({ kind: 'node', id: 'ben' });
    expect(toggled(one, id('ann'))).toBeNull();
    expect(toggled({ kind: 'line', a: id('ann'), b: id('ben') }, id('cleo'))).toEqual({
      kind: 'node',
      id: 'cleo',
    });
  });

  it('loses what is hidden', () => {
    expect(without(selectionOf([id('ann'), id('ben'), id('cleo')]), new Set([id('ben')]))).toEqual({
      kind: 'nodes',
      ids: ['ann', 'cleo'],
    });
  });

  it('tells the lines between and the common neighbours, those of most first', () => {
    const ids = [id('ann'), id('ben'), id('cleo')];
    expect(linesBetween(index, ids).map(({ a, b, kind }) => `${a} ${b} ${kind}`)).toEqual([
      'ben cleo suggestion',
      'ann ben co-mention',
    ]);
    expect(commonNeighbours(index, ids).map((one) => [one.node.id, one.joins])).toEqual([['firm', 3]]);
    expect(commonNeighbours(index, [id('ann')])).toEqual([]);
  });
});
