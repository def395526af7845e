import type { GraphView } from '#lib/model/views.ts';
import type { Scene } from './scene.ts';
import { date, shownName } from './wording.ts';

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

export interface Timeline {
  readonly first: number;
  readonly last: number;
  readonly happened: readonly Moment[];
  readonly told: readonly Moment[];
  /** Events long before the first article, and long after the last: they would squeeze all else. */
  readonly earlier: readonly Moment[];
  readonly later: readonly Moment[];
}

const DAY = 86_400_000;
/** How far from the articles an event may lie to be on the strip, at least. */
const LEAST_REACH = 45 * DAY;

/** Events by when they happened and articles by when they were told; null where no date is known. */
export function makeTimeline({ articles }: Pick<GraphView, 'articles'>, scene: Scene): Timeline | null {
  const happened = scene.listed.flatMap(({ id, type, name, date }) =>
    type === 'event' && date
      ? [{ key: id, date, kind: 'event' as const, id, name: shownName({ type, name }) }]
      : [],
  );
  const told = articles.flatMap(({ id, title, published }) =>
    published ? [{ key: id, date: published, kind: 'article' as const, id, name: title }] : [],
  );
  const reach = reachOf(told.length ? told : happened);
  if (!reach) return null;
  const side = told.length ? Math.max(LEAST_REACH, (reach.high - reach.low) * 0.3) : 0;
  const near = happened.filter(
    ({ date }) => timeOf(date) >= reach.low - side && timeOf(date) <= reach.high + side,
  );
  const { low, high } = reachOf([...near, ...told])!;
  const margin = Math.max(2 * DAY, (high - low) * 0.06);
  return {
    first: low - margin,
    last: high + margin,
    happened: near.toSorted(byDate),
    told: told.toSorted(byDate),
    earlier: happened.filter(({ date }) => timeOf(date) < reach.low - side).toSorted(byDate),
    later: happened.filter(({ date }) => timeOf(date) > reach.high + side).toSorted(byDate),
  };
}

function reachOf(moments: readonly Moment[]): { low: number; high: number } | null {
  let [low, high] = [Infinity, -Infinity];
  for (const { date } of moments) {
    low = Math.min(low, timeOf(date));
    high = Math.max(high, timeOf(date));
  }
  return moments.length ? { low, high } : null;
}

/** Milliseconds of a date's middle, as coarse as it is: noon, mid-month or mid-year (UTC). */
export function timeOf(iso: string): number {
  const [year = 1970, month, day] = iso.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 6, 1);
  return day === undefined ? Date.UTC(year, month - 1, 15) : Date.UTC(year, month - 1, day, 12);
}

export function placeOf({ first, last }: Timeline, time: number): number {
  return (time - first) / (last - first);
}

export function dayAt({ first, last }: Timeline, place: number): string {
  return new Date(first + Math.min(1, Math.max(0, place)) * (last - first)).toISOString().slice(0, 10);
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
const MOST_TICKS = 7;

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

/** Moments that would stand on one another, together: `places` is how many stand side by side at most. */
export function bundle(
  timeline: Timeline,
  moments: readonly Moment[],
  places: number,
): { at: number; moments: Moment[] }[] {
  const bundles = new Map<number, Moment[]>();
  for (const moment of moments) {
    const slot = Math.round(placeOf(timeline, timeOf(moment.date)) * places);
    const list = bundles.get(slot);
    if (list) list.push(moment);
    else bundles.set(slot, [moment]);
  }
  return [...bundles].map(([slot, list]) => ({ at: slot / places, moments: list }));
}

function byDate(a: Moment, b: Moment): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1;
}
