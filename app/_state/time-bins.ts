import { dayOf, grainOf, spanOf, startOf, shifted, type Grain } from './time-span.ts';
import { placeOf, type Moment, type Timeline } from './timeline.ts';

/** Moments that fall into one day, week, month or year of the strip. */
export interface Bin {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** Middle of the bin along the strip, 0 to 1. */
  readonly at: number;
  readonly moments: readonly Moment[];
}

/** Moments of one date that is known less finely than the strip's bins: they may lie anywhere in it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  /** Where it begins and ends on the strip, 0 to 1, cut at the strip's ends. */
  readonly start: number;
  readonly end: number;
  readonly moments: readonly Moment[];
}

const ORDER: readonly Grain[] = ['day', 'week', 'month', 'year'];

/** Bins with something in them, in order, and what is too coarsely dated for one. */
export function binned(
  timeline: Timeline,
  moments: readonly Moment[],
): { bins: Bin[]; stretches: Stretch[] } {
  const { grain } = timeline;
  const fine = (iso: string) => ORDER.indexOf(grainOf(iso)) <= ORDER.indexOf(grain);
  const bins = Map.groupBy(
    moments.filter(({ date }) => fine(date)),
    ({ date }) => startOf(spanOf(date).start, grain),
  );
  const coarse = Map.groupBy(
    moments.filter(({ date }) => !fine(date)),
    ({ date }) => date,
  );
  return {
    bins: [...bins].map(([start, inside]) => binAt(timeline, dayOf(start), inside)),
    stretches: [...coarse].map(([date, inside]) => stretchOf(timeline, date, inside)),
  };
}

function binAt(timeline: Timeline, from: string, moments: readonly Moment[]): Bin {
  const next = shifted(from, timeline.grain, 1);
  const middle = (spanOf(from).start + spanOf(next).start) / 2;
  return { from, to: shifted(next, 'day', -1), at: placeOf(timeline, middle), moments };
}

function stretchOf(timeline: Timeline, date: string, moments: readonly Moment[]): Stretch {
  const { start, end } = spanOf(date);
  const cut = (time: number) => Math.min(1, Math.max(0, placeOf(timeline, time)));
  return { date, from: dayOf(start), to: dayOf(end - 1), start: cut(start), end: cut(end), moments };
}
