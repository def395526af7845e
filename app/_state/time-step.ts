import { spanOf, dayOf, shifted, startOf, type Grain } from './time-span.ts';

/** Two ISO days, each of them included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The window one step on (or back), as wide as it was, at the next place where one of `dates` may lie in it; from
 * nothing, the first of them (or the last). Null where there is none further on.
 */
export function stepped(
  now: Days | null,
  dates: readonly string[],
  grain: Grain,
  direction: 1 | -1,
): Days | null {
  const days = dates.map((iso) => ({ first: dayOf(spanOf(iso).start), last: dayOf(spanOf(iso).end - 1) }));
  if (!days.length) return null;
  const [first, last] = [least(days.map((day) => day.first)), most(days.map((day) => day.last))];
  let next = now ? moved(now, grain, direction) : windowAt(direction > 0 ? first : last, grain);
  while (next.from <= last && next.to >= first) {
    const { from, to } = next;
    if (days.some((day) => day.first <= to && day.last >= from)) return next;
    next = moved(next, grain, direction);
  }
  return null;
}

function windowAt(day: string, grain: Grain): Days {
  const from = dayOf(startOf(spanOf(day).start, grain));
  return { from, to: shifted(shifted(from, grain, 1), 'day', -1) };
}

/** The day after the window's last moves, so that months keep ending with their last day. */
function moved({ from, to }: Days, grain: Grain, direction: 1 | -1): Days {
  const after = shifted(shifted(to, 'day', 1), grain, direction);
  return { from: shifted(from, grain, direction), to: shifted(after, 'day', -1) };
}

function least(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a < b ? a : b));
}

function most(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a > b ? a : b));
}
