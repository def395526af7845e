import type { CoarseDate } from '../../model/span.ts';

/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** Days since 1970-01-01. */
export function toNumber(day: Day): number {
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / MS);
}

export function fromNumber(count: number): Day {
  const date = new Date(count * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7;
}

export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** The first of the month that many months away. */
export function addMonths(day: Day, count: number): Day {
  const index = day.year * 12 + day.month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}

export function isDay(day: Day): boolean {
  if (day.month < 1 || day.month > 12 || day.day < 1) return false;
  return day.day <= new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
}

export type Grain = 'year' | 'month' | 'day';

/** ISO 8601, cut at the grain. */
export function format(day: Day, grain: Grain): CoarseDate {
  const year = String(day.year).padStart(4, '0');
  if (grain === 'year') return year;
  const month = `${year}-${String(day.month).padStart(2, '0')}`;
  return grain === 'month' ? month : `${month}-${String(day.day).padStart(2, '0')}`;
}

/** Null unless the date is known to the day. */
export function parseDay(date: CoarseDate | null): Day | null {
  if (!date || date.length !== 10) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return isDay({ year, month, day }) ? { year, month, day } : null;
}
