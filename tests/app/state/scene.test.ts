import { describe, expect, it } from 'vitest';
import type { EntityId } from '#lib/model/ids.ts';
import { MOST_FOUND } from '../../../app/_state/guests.ts';
import { drawSame, FIRST_NODES, makeScene, type Scene } from '../../../app/_state/scene.ts';
import { FIRST_VIEW, type ViewState } from '../../../app/_state/view-state.ts';
import { BRIDGE, edge, graphOf, id, indexGraph, node } from '../sample-graph.ts';

const show = (change: Partial<ViewState>): Scene =>
  makeScene(indexGraph(BRIDGE), { ...FIRST_VIEW, ...change });
const names = (scene: Scene) => scene.nodes.map((one) => one.id);
const lines = (scene: Scene) => scene.edges.map((one) => `${one.a} ${one.b}`);

describe('makeScene', () => {
  it('shows everything at first, the most telling first', () => {
    expect(names(show({}))).toEqual(['ann', 'firm', 'opening', 'ben', 'cleo']);
    expect(show({}).edges).toHaveLength(6);
  });

  it('drops nodes of a type, with their lines', () => {
    const scene = show({ withoutTypes: ['institution', 'event'] });
    expect(names(scene)).toEqual(['ann', 'ben', 'cleo']);
    expect(lines(scene)).toEqual(['ann ben', 'ben cleo']);
  });

  it('mutes an outlet: what only it tells goes, what others tell too stays', () => {
    const scene = show({ withoutOutlets: ['Herald'] });
    expect(names(scene)).toEqual(['ann', 'firm', 'opening', 'ben']);
    expect(lines(scene)).not.toContain('cleo firm');
  });

  it('drops lines by kind', () => {
    expect(lines(show({ withoutLines: ['stated'] }))).toEqual(['ann ben', 'ben cleo']);
  });

  it('by when it happened, shows the events of these days and who and what belongs to them', () => {
    expect(names(show({ to: '2024-03-04' }))).toEqual(['firm', 'opening']);
    expect(names(show({ from: '2024-03-05' }))).toEqual([]);
  });

  it('by when it was told, shows what articles of these days name', () => {
    const told = (change: Partial<ViewState>) => names(show({ timeBy: 'told', ...change }));
    expect(told({ from: '2024-03-06' })).toEqual(['firm', 'cleo']);
    expect(told({ to: '2024-03-05' })).toEqual(['ann', 'firm', 'opening', 'ben']);
    expect(told({ from: '2024-03-06', to: '2024-03-08' })).toEqual([]);
    expect(told({ from: '2024-03-06', withoutOutlets: ['Herald'] })).toEqual([]);
  });

  it('draws a line only where an article of these days names both ends', () => {
    const graph = graphOf(
      [
        node('Ann', 'person', { toldIn: [0, 1] }),
        node('Ben', 'person', { toldIn: [0] }),
        node('Cy', 'person', { toldIn: [1] }),
      ],
      [edge('ann', 'ben'), edge('ann', 'cy')],
    );
    const scene = makeScene(indexGraph(graph), { ...FIRST_VIEW, timeBy: 'told', to: '2024-03-05' });
    expect(lines(scene)).toEqual(['ann ben']);
  });

  it('hides single nodes', () => {
    const scene = show({ hidden: [id('firm')] });
    expect(names(scene)).not.toContain('firm');
    expect(lines(scene)).toEqual(['ann ben', 'ben cleo']);
  });

  it('lists neighbours, stated lines first', () => {
    expect(show({}).neighbours.get(id('ben'))).toEqual(['firm', 'cleo', 'ann']);
  });

  it('draws the first nodes of a large graph, tells how many more a node has, and adds them when expanded', () => {
    const crowd = Array.from({ length: FIRST_NODES + 50 }, (_, i) =>
      node(`N${i}`, 'person', { importance: 1 - i / 1000 }),
    );
    const last = `n${FIRST_NODES + 49}`;
    const index = indexGraph(graphOf(crowd, [edge('n0', last), edge('n0', 'n1')]));
    const first = makeScene(index, FIRST_VIEW);
    expect(first.nodes).toHaveLength(FIRST_NODES);
    expect(first.listed).toHaveLength(FIRST_NODES + 50);
    expect(first.beyond.get(id('n0'))).toBe(1);
    const expanded = makeScene(index, { ...FIRST_VIEW, expanded: [id('n0')] });
    expect(expanded.nodes.at(-1)?.id).toBe(last);
    expect(expanded.beyond.size).toBe(0);
  });

  it('draws a selected node even where it is not among the first', () => {
    const crowd = Array.from({ length: FIRST_NODES + 1 }, (_, i) =>
      node(`N${i}`, 'person', { importance: 1 - i / 1000 }),
    );
    const selection = { kind: 'node', id: id(`n${FIRST_NODES}`) } as const;
    const scene = makeScene(indexGraph(graphOf(crowd, [])), { ...FIRST_VIEW, selection });
    expect(scene.nodes.at(-1)?.id).toBe(selection.id);
  });

  describe('what a search found', () => {
    const crowd = Array.from({ length: FIRST_NODES + 100 }, (_, i) =>
      node(`N${i}`, i % 2 ? 'place' : 'person', { importance: 1 - i / 1000 }),
    );
    const index = indexGraph(graphOf(crowd, [edge('n0', `n${FIRST_NODES + 99}`)]));
    const found = (...numbers: number[]) => new Set(numbers.map((i) => id(`n${i}`)));
    const seek = (sought: ReadonlySet<EntityId>, change: Partial<ViewState> = {}) =>
      makeScene(index, { ...FIRST_VIEW, ...change }, undefined, null, sought);

    it('is drawn though it is not among the first, with its lines, and belongs to the frame', () => {
      const scene = seek(found(3, FIRST_NODES + 99));
      expect(names(scene)).toHaveLength(FIRST_NODES + 1);
      expect(scene.nodes.at(-1)?.id).toBe(`n${FIRST_NODES + 99}`);
      expect(scene.frame.at(-1)?.id).toBe(`n${FIRST_NODES + 99}`);
      expect(lines(scene)).toHaveLength(1);
    });

    it('is bounded: the most telling of much', () => {
      const scene = seek(new Set(crowd.map((one) => one.id)));
      expect(scene.nodes.map((one) => one.id)).toEqual(
        crowd.slice(0, FIRST_NODES + MOST_FOUND).map((one) => one.id),
      );
    });

    it('obeys the filters, and the part that is looked at', () => {
      expect(names(seek(found(FIRST_NODES + 1), { withoutTypes: ['place'] }))).not.toContain(`n${FIRST_NODES + 1}`);
      const scope = { kind: 'only', ids: [id('n0'), id('n1')] } as const;
      expect(names(seek(found(FIRST_NODES + 2), { scope }))).toEqual(['n0', 'n1']);
    });

    it('tells scenes that draw the same from others', () => {
      expect(drawSame(seek(found(1, 2)), seek(found()))).toBe(true);
      expect(drawSame(seek(found(FIRST_NODES)), seek(found(FIRST_NODES + 1)))).toBe(false);
    });
  });

  it('frames the same nodes whatever the filters leave, so that filtering does not move the picture', () => {
    const frame = (change: Partial<ViewState>) => show(change).frame.map((one) => one.id);
    expect(frame({ withoutTypes: ['person'], hidden: [id('firm')], from: '2024-03-06' })).toEqual(frame({}));
  });

  it('ignores ids it does not know', () => {
    const scene = show({
      expanded: [id('nobody')],
      hidden: [id('no-one')],
      selection: { kind: 'node', id: id('none') },
    });
    expect(names(scene)).toEqual(names(show({})));
  });
});
