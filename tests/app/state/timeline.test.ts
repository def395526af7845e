import { describe, expect, it } from 'vitest';
import { binned } from '../../../app/_state/time-bins.ts';
import { grainFor, mayLieIn, shifted, startOf, timeOf, dayOf } from '../../../app/_state/time-span.ts';
import { stepped } from '../../../app/_state/time-step.ts';
import { articlesOn, dayAt, eventsOn, makeTimeline, placeOf, ticksOf } from '../../../app/_state/timeline.ts';
import { BRIDGE, graphOf, node } from '../sample-graph.ts';

const timeline = makeTimeline(BRIDGE.articles, BRIDGE.nodes)!;
const event = (name: string, date: string | null) => node(name, 'event', { date });

describe('the timeline', () => {
  it('holds what happened and what was told, in order', () => {
    expect(eventsOn(timeline, BRIDGE.nodes).near.map((moment) => moment.name)).toEqual(['Opening']);
    const told = articlesOn(timeline, BRIDGE.articles, []);
    expect(told.near.map((moment) => moment.date)).toEqual(['2024-03-05', '2024-03-09']);
    expect(articlesOn(timeline, BRIDGE.articles, ['Herald']).near).toHaveLength(1);
  });

  it('finds the day of a place and the place of a day', () => {
    for (const day of ['2024-03-04', '2024-03-06', '2024-03-09'])
      expect(dayAt(timeline, placeOf(timeline, timeOf(day)))).toBe(day);
  });

  it('marks days, the first with its year', () => {
    const [first, ...rest] = ticksOf(timeline).map((tick) => tick.label);
    expect(first).toMatch(/^\d+ Mar 2024$/);
    expect(rest.length).toBeLessThan(7);
    for (const label of rest) expect(label).toMatch(/^\d+ Mar$/);
  });

  it('keeps what happened long ago off the scale, and tells it', () => {
    const nodes = [event('Founding', '1147'), event('Fair', '2024-03-01'), event('Some day', null)];
    const graph = graphOf(nodes, []);
    const wide = makeTimeline(graph.articles, nodes)!;
    const row = eventsOn(wide, nodes);
    expect(row.near.map((moment) => moment.name)).toEqual(['Fair']);
    expect(row.earlier.map((moment) => moment.name)).toEqual(['Founding']);
    expect(row.undated).toBe(1);
    expect(ticksOf(wide).length).toBeLessThanOrEqual(7);
  });

  it('is absent where nothing is dated', () => {
    expect(makeTimeline([], [node('Ann', 'person')])).toBeNull();
  });

  it('takes bars of days, weeks, months or years by the length of the whole', () => {
    const of = (start: string, end: string) => grainFor({ start: timeOf(start), end: timeOf(end) });
    expect(of('2025-11-30', '2025-12-02')).toBe('day');
    expect(of('2019-01-01', '2020-12-31')).toBe('week');
    expect(of('2019-01-01', '2024-12-31')).toBe('month');
    expect(of('1950-01-01', '2024-12-31')).toBe('year');
  });
});

describe('bars', () => {
  it('put what falls on one day together', () => {
    const nodes = [event('A', '2024-03-04'), event('B', '2024-03-04'), event('C', '2024-03-08')];
    const here = makeTimeline(graphOf(nodes, []).articles, nodes)!;
    const { bins } = binned(here, eventsOn(here, nodes).near);
    expect(bins.map((bin) => bin.moments.map((moment) => moment.name))).toEqual([['A', 'B'], ['C']]);
    expect(bins.map((bin) => [bin.from, bin.to])).toEqual([
      ['2024-03-04', '2024-03-04'],
      ['2024-03-08', '2024-03-08'],
    ]);
  });

  it('draw what is known to the month or the year only as long as that is', () => {
    const nodes = [event('Day', '2024-03-04'), event('Month', '2024-03'), event('Year', '2024')];
    const here = makeTimeline(graphOf(nodes, []).articles, nodes)!;
    const { bins, stretches } = binned(here, eventsOn(here, nodes).near);
    expect(bins.map((bin) => bin.from)).toEqual(['2024-03-04']);
    expect(stretches.map(({ date, from, to }) => [date, from, to])).toEqual([
      ['2024', '2024-01-01', '2024-12-31'],
      ['2024-03', '2024-03-01', '2024-03-31'],
    ]);
    const [year, month] = stretches;
    expect([year!.start, year!.end]).toEqual([0, 1]);
    expect(month!.start).toBeGreaterThan(0);
    expect(month!.end).toBeLessThan(1);
  });
});

describe('time', () => {
  it('takes coarse dates at their middle', () => {
    expect(dayOf(timeOf('2024'))).toBe('2024-07-02');
    expect(dayOf(timeOf('2024-03'))).toBe('2024-03-16');
  });

  it('lets a coarse date lie in every range that it touches', () => {
    expect(mayLieIn('2024-03', '2024-03-31', null)).toBe(true);
    expect(mayLieIn('2024-03', '2024-04-01', null)).toBe(false);
    expect(mayLieIn('2024', null, '2024-01-01')).toBe(true);
    expect(mayLieIn('2024-03-05', '2024-03-05', '2024-03-05')).toBe(true);
    expect(mayLieIn('2024-03-05', null, '2024-03-04')).toBe(false);
  });

  it('begins weeks on Monday and keeps to the last of short months', () => {
    expect(dayOf(startOf(timeOf('2024-03-10'), 'week'))).toBe('2024-03-04');
    expect(shifted('2024-01-31', 'month', 1)).toBe('2024-02-29');
    expect(shifted('2024-02-29', 'year', 1)).toBe('2025-02-28');
    expect(shifted('2024-03-01', 'week', -1)).toBe('2024-02-23');
  });
});

describe('a step through time', () => {
  const dates = ['2024-01-10', '2024-01-20', '2024-04-02'];

  it('starts with the first and goes on to the next that holds something', () => {
    const january = stepped(null, dates, 'month', 1);
    expect(january).toEqual({ from: '2024-01-01', to: '2024-01-31' });
    const april = stepped(january, dates, 'month', 1);
    expect(april).toEqual({ from: '2024-04-01', to: '2024-04-30' });
    expect(stepped(april, dates, 'month', 1)).toBeNull();
    expect(stepped(april, dates, 'month', -1)).toEqual(january);
  });

  it('keeps the width that was chosen', () => {
    expect(stepped({ from: '2024-01-09', to: '2024-01-12' }, dates, 'day', 1)).toEqual({
      from: '2024-01-10',
      to: '2024-01-13',
    });
  });

  it('has nowhere to go where nothing is dated', () => {
    expect(stepped(null, [], 'day', 1)).toBeNull();
  });
});
