import type { GraphNode } from '#lib/model/graph-view.ts';
import type { ArticleRef } from '#lib/model/passage.ts';
import { dayOf, grainFor, spanOf, type Grain, type TimeSpan } from './time-span.ts';
import { date, NO_OUTLET, shownName } from './wording.ts';

/** One thing on the strip. */
export interface Moment {
  readonly key: string;
  readonly date: string;
  readonly kind: 'event' | 'article';
  readonly id: string;
  readonly name: string;
}

export interface Tick {
  /** 0 to 1 along the strip. */
  readonly at: number;
  readonly label: string;
}

/** The stretch of time that the strip shows, in milliseconds (UTC). */
export interface Timeline {
  readonly first: number;
  readonly last: number;
  /** What bars stand for, and what play moves by. */
  readonly grain: Grain;
}

/** Moments of one kind by where they stand to the strip. */
export interface MomentRow {
  readonly near: readonly Moment[];
  /** Long before the first article, and long after the last: they would squeeze all else. */
  readonly earlier: readonly Moment[];
  readonly later: readonly Moment[];
  /** How many have no date. */
  readonly undated: number;
}

const DAY = 86_400_000;
/** How far from the articles an event may lie to be on the strip, at least. */
const LEAST_REACH = 45 * DAY;
const MOST_TICKS = 7;

/**
 * From the first article to the last, and to events of known day or month not long before and after; null where no
 * date is known. Of the whole graph, so that filters leave the strip where it is.
 */
export function makeTimeline(articles: readonly ArticleRef[], nodes: readonly GraphNode[]): Timeline | null {
  const told = articles.flatMap(({ published }) => (published ? [spanOf(published)] : []));
  const happened = nodes.flatMap((node) => (node.type === 'event' && node.date ? [spanOf(node.date)] : []));
  const reach = reachOf(told.length ? told : happened);
  if (!reach) return null;
  const side = told.length ? Math.max(LEAST_REACH, (reach.end - reach.start) * 0.3) : 0;
  const within = happened.filter(({ start, end }) => start >= reach.start - side && end <= reach.end + side);
  const { start, end } = reachOf([reach, ...within])!;
  const margin = Math.max(DAY, (end - start) * 0.04);
  return { first: start - margin, last: end + margin, grain: grainFor({ start, end }) };
}

export function eventsOn(timeline: Timeline, nodes: readonly GraphNode[]): MomentRow {
  const events = nodes.filter(({ type }) => type === 'event');
  return rowOf(
    timeline,
    events.map(({ id, type, name, date: iso }) => ({
      moment: { key: id, kind: 'event', id, name: shownName({ type, name }) },
      iso,
    })),
  );
}

export function articlesOn(
  timeline: Timeline,
  articles: readonly ArticleRef[],
  withoutOutlets: readonly string[],
): MomentRow {
  const told = articles.filter(({ outlet }) => !withoutOutlets.includes(outlet ?? NO_OUTLET));
  return rowOf(
    timeline,
    told.map(({ id, title, published }) => ({
      moment: { key: id, kind: 'article', id, name: title },
      iso: published,
    })),
  );
}

function rowOf(
  { first, last }: Timeline,
  all: readonly { moment: Omit<Moment, 'date'>; iso: string | null }[],
): MomentRow {
  const dated = all.flatMap(({ moment, iso }) => (iso ? [{ ...moment, date: iso }] : [])).sort(byDate);
  const near = dated.filter(({ date: iso }) => spanOf(iso).end > first && spanOf(iso).start < last);
  return {
    near,
    earlier: dated.filter(({ date: iso }) => spanOf(iso).end <= first),
    later: dated.filter(({ date: iso }) => spanOf(iso).start >= last),
    undated: all.length - dated.length,
  };
}

function reachOf(spans: readonly TimeSpan[]): TimeSpan | null {
  let [start, end] = [Infinity, -Infinity];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return spans.length ? { start, end } : null;
}

export function placeOf({ first, last }: Timeline, time: number): number {
  return (time - first) / (last - first);
}

export function dayAt({ first, last }: Timeline, place: number): string {
  return dayOf(first + Math.min(1, Math.max(0, place)) * (last - first));
}

/** How far marks stand apart, and how many parts of the ISO date they name. */
const STEPS: readonly { days: number; parts: 'day' | 'month' | 'year' }[] = [
  { days: 1, parts: 'day' },
  { days: 2, parts: 'day' },
  { days: 7, parts: 'day' },
  { days: 14, parts: 'day' },
  { days: 30.44, parts: 'month' },
  { days: 91.3, parts: 'month' },
  { days: 365.25, parts: 'year' },
  { days: 1826, parts: 'year' },
  { days: 3652.5, parts: 'year' },
];

/** Up to seven dates at even distances. The first names the year where the step is below a month. */
export function ticksOf(timeline: Timeline): Tick[] {
  const span = (timeline.last - timeline.first) / DAY;
  const step = STEPS.find(({ days }) => span / days <= MOST_TICKS) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  const start = Math.ceil((timeline.first - DAY / 2) / DAY) * DAY + DAY / 2;
  for (let time = start; time < timeline.last; time += step.days * DAY) {
    const iso = new Date(time).toISOString();
    const whole = date(iso.slice(0, { day: 10, month: 7, year: 4 }[step.parts]));
    const label = step.parts === 'day' && ticks.length ? whole.slice(0, -5) : whole;
    const at = placeOf(timeline, time);
    if (at > 0.03 && at < 0.97) ticks.push({ at, label });
  }
  return ticks;
}

function byDate(a: Moment, b: Moment): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1;
}
