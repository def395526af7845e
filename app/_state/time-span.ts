const DAY = 86_400_000;

/** How finely a date is known, or a stretch of time is cut. */
export type Grain = 'day' | 'week' | 'month' | 'year';

/** Milliseconds (UTC) from the start of a coarse ISO date to before its end. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** "2025-11" is the whole of November. */
export function spanOf(iso: string): TimeSpan {
  const [year = 1970, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  if (day === undefined) return { start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) };
  const start = Date.UTC(year, month - 1, day);
  return { start, end: start + DAY };
}

export function grainOf(iso: string): Grain {
  return iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
}

/** The middle of a date, as coarse as it is. */
export function timeOf(iso: string): number {
  const { start, end } = spanOf(iso);
  return (start + end) / 2;
}

/** The ISO day that a time falls on. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether a coarse date may lie between two days, each of them included; null leaves that side open. */
export function mayLieIn(iso: string, from: string | null, to: string | null): boolean {
  const { start, end } = spanOf(iso);
  return (from === null || dayOf(end - 1) >= from) && (to === null || dayOf(start) <= to);
}

/** The start of the day, week (Monday), month or year that a time falls in. */
export function startOf(time: number, grain: Grain): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (grain === 'year') return Date.UTC(year, 0, 1);
  if (grain === 'month') return Date.UTC(year, month, 1);
  const day = Math.floor(time / DAY) * DAY;
  return grain === 'day' ? day : day - ((date.getUTCDay() + 6) % 7) * DAY;
}

/** The same moment `count` days, weeks, months or years on; the last of the month where that has no such day. */
export function shifted(iso: string, grain: Grain, count: number): string {
  const { start } = spanOf(iso);
  if (grain === 'day' || grain === 'week') return dayOf(start + count * DAY * (grain === 'week' ? 7 : 1));
  const date = new Date(start);
  const months = date.getUTCMonth() + count * (grain === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(date.getUTCFullYear(), months, Math.min(last, date.getUTCDate())));
}

/** The step that cuts a stretch of time into some dozens: what bars stand for and play moves by. */
export function grainFor({ start, end }: TimeSpan): Grain {
  const days = (end - start) / DAY;
  return days <= 120 ? 'day' : days <= 800 ? 'week' : days <= 3700 ? 'month' : 'year';
}
