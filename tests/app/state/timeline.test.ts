import { describe, expect, it } from 'vitest';
import { makeScene } from '../../../app/_state/scene.ts';
import { bundle, dayAt, makeTimeline, placeOf, ticksOf, timeOf } from '../../../app/_state/timeline.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { BRIDGE, graphOf, indexGraph, node } from '../sample-graph.ts';

const timeline = makeTimeline(BRIDGE, makeScene(indexGraph(BRIDGE), FIRST_VIEW))!;

describe('the timeline', () => {
  it('holds what happened and what was told, in order', () => {
    expect(timeline.happened.map((moment) => moment.name)).toEqual(['Opening']);
    expect(timeline.told.map((moment) => moment.date)).toEqual(['2024-03-05', '2024-03-09']);
  });

  it('finds the day of a place and the place of a day', () => {
    for (const day of ['2024-03-04', '2024-03-06', '2024-03-09'])
      expect(dayAt(timeline, placeOf(timeline, timeOf(day)))).toBe(day);
  });

  it('marks days, the first with its year', () => {
    expect(ticksOf(timeline).map((tick) => tick.label)).toEqual(['4 Mar 2024', '6 Mar', '8 Mar', '10 Mar']);
  });

  it('puts what falls on one spot together', () => {
    const day = (name: string, date: string) => node(name, 'event', { date });
    const graph = graphOf([day('A', '2024-03-04'), day('B', '2024-03-04'), day('C', '2024-03-08')], []);
    const many = makeTimeline(graph, makeScene(indexGraph(graph), FIRST_VIEW))!;
    expect(bundle(many, many.happened, 20).map((b) => b.moments.map((m) => m.name))).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  it('keeps what happened long ago off the scale, and tells it', () => {
    const graph = graphOf(
      [node('Founding', 'event', { date: '1147' }), node('Fair', 'event', { date: '2024-03-01' })],
      [],
    );
    const wide = makeTimeline(graph, makeScene(indexGraph(graph), FIRST_VIEW))!;
    expect(wide.happened.map((moment) => moment.name)).toEqual(['Fair']);
    expect(wide.earlier.map((moment) => moment.name)).toEqual(['Founding']);
    expect(ticksOf(wide).length).toBeLessThanOrEqual(7);
  });

  it('takes coarse dates at their middle', () => {
    expect(new Date(timeOf('2024')).toISOString().slice(0, 10)).toBe('2024-07-01');
    expect(new Date(timeOf('2024-03')).toISOString().slice(0, 10)).toBe('2024-03-15');
  });

  it('is absent where nothing is dated', () => {
    const graph = { ...graphOf([node('Ann', 'person', { toldIn: [] })], []), articles: [] };
    expect(makeTimeline(graph, makeScene(indexGraph(graph), FIRST_VIEW))).toBeNull();
  });
});
