import type { CoarseDate } from '../../model/span.ts';
import { addDays, addMonths, format, isDay, toNumber, weekday } from './calendar.ts';
import type { Day } from './calendar.ts';
import { MONTHS, WEEKDAYS } from './grammar.ts';
import type { Form } from './grammar.ts';

export interface Moment {
  /** Publication day; null where it is unknown. */
  readonly today: Day | null;
  /** The day the text named last, for "the same day". */
  readonly previous: Day | null;
  /** True where the clause speaks of what is to come. */
  readonly future: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The date a matched form means; null where it cannot be known. */
export function resolveDate(form: Form, groups: Groups, moment: Moment): CoarseDate | null {
  switch (form) {
    case 'iso':
      return dayOf(Number(groups.year), Number(groups.month), Number(groups.day));
    case 'numeric': {
      const [a, b] = [Number(groups.a), Number(groups.b)];
      return a > 12 ? dayOf(Number(groups.year), b, a) : dayOf(Number(groups.year), a, b);
    }
    case 'month-day':
    case 'day-month':
      return monthDay(groups, moment);
    case 'month':
      return month(groups, moment);
    case 'year':
      return groups.year!;
    case 'same-day':
      return sameDay(groups.word!.toLowerCase(), moment);
    default:
      return moment.today && relative(form, groups, moment.today, moment.future);
  }
}

function relative(form: Form, groups: Groups, today: Day, future: boolean): CoarseDate | null {
  if (form === 'weekday') return onWeekday(groups, today, future);
  if (form === 'near-day') return nearDay(groups.word!.toLowerCase(), today);
  if (form === 'period') return period(groups, today, future);
  return ago(groups, today);
}

function dayOf(year: number, month: number, day: number): CoarseDate | null {
  return isDay({ year, month, day }) ? format({ year, month, day }, 'day') : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(groups: Groups, today: Day | null): number | null {
  if (groups.year) return Number(groups.year);
  if (!groups.which || !today) return null;
  return today.year + { last: -1, this: 0, next: 1 }[groups.which.toLowerCase() as 'last' | 'this' | 'next'];
}

/** Without a year: the nearest such day, in the past unless the clause looks ahead. */
function monthDay(groups: Groups, { today, future }: Moment): CoarseDate | null {
  const [month, day] = [monthNumber(groups.month!), Number(groups.day)];
  const year = yearOf(groups, today);
  if (year !== null) return dayOf(year, month, day);
  if (!today) return null;
  const distance = toNumber({ year: today.year, month, day }) - toNumber(today);
  if (future && distance < -60) return dayOf(today.year + 1, month, day);
  if (distance > (future ? 330 : 120)) return dayOf(today.year - 1, month, day);
  return dayOf(today.year, month, day);
}

function month(groups: Groups, { today, previous, future }: Moment): CoarseDate | null {
  const month = monthNumber(groups.month!);
  const lead = (groups.lead ?? '').toLowerCase();
  const stated = yearOf(groups, today);
  const at = (year: number) => format({ year, month, day: 1 }, 'month');
  if (stated !== null) return at(stated);
  if (lead === 'that' && previous) return at(previous.year);
  if (!today) return null;
  if (lead === 'last') return at(month < today.month ? today.year : today.year - 1);
  if (lead === 'next' || future)
    return at(month > today.month || (future && month === today.month) ? today.year : today.year + 1);
  return at(month <= today.month ? today.year : today.year - 1);
}

/** A bare weekday is the latest one up to today, or the first from today on where the clause looks ahead. */
function onWeekday(groups: Groups, today: Day, future: boolean): CoarseDate {
  const wanted = WEEKDAYS.indexOf(groups.weekday!.slice(0, 3).toLowerCase());
  const lead = (groups.lead ?? '').toLowerCase();
  const back = (weekday(today) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  if (groups.week) {
    const monday = addDays(today, -((weekday(today) + 6) % 7));
    const shift = { last: -7, this: 0, next: 7 }[groups.week as 'last' | 'this' | 'next'];
    return format(addDays(monday, shift + ((wanted + 6) % 7)), 'day');
  }
  if (/^(last|past|previous)$/.test(lead)) return format(addDays(today, -(back || 7)), 'day');
  if (/^(next|coming|the following)$/.test(lead)) return format(addDays(today, ahead || 7), 'day');
  return format(addDays(today, future ? ahead : -back), 'day');
}

function nearDay(word: string, today: Day): CoarseDate {
  const shift =
    word === 'the day before yesterday'
      ? -2
      : word === 'the day after tomorrow'
        ? 2
        : word === 'tomorrow'
          ? 1
          : word === 'yesterday' || word === 'last night' || word === 'overnight'
            ? -1
            : 0;
  return format(addDays(today, shift), 'day');
}

const SEASONS: Record<string, number> = { spring: 4, summer: 7, autumn: 10, fall: 10, winter: 1 };

/** Weeks are told to the month, seasons to the year: coarse dates know nothing between. */
function period(groups: Groups, today: Day, future: boolean): CoarseDate {
  const which = groups.which!.toLowerCase().replace(/^the /, '');
  const unit = groups.unit!.toLowerCase();
  const step = which === 'this' || which === 'current' ? 0 : which === 'next' || which === 'coming' ? 1 : -1;
  if (unit === 'week') return format(addDays(today, 7 * step), 'month');
  if (unit === 'weekend') return weekend(today, step, future);
  if (unit === 'month') return format(addMonths(today, step), 'month');
  if (unit === 'year') return format({ ...today, year: today.year + step }, 'year');
  const middle = SEASONS[unit]!;
  const shift = step < 0 && middle >= today.month ? -1 : step > 0 && middle <= today.month ? 1 : 0;
  return format({ ...today, year: today.year + shift }, 'year');
}

function weekend(today: Day, step: number, future: boolean): CoarseDate {
  const sinceSaturday = (weekday(today) + 1) % 7;
  const saturday = addDays(today, step === 1 || (step === 0 && future) ? 7 - sinceSaturday : -sinceSaturday);
  return format(saturday, 'month');
}

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function ago(groups: Groups, today: Day): CoarseDate | null {
  const word = groups.count!.toLowerCase();
  if (/few|several|couple/.test(word) && groups.unit!.toLowerCase() === 'day')
    return format(addDays(today, -3), 'month');
  const count = /^an?$/.test(word)
    ? 1
    : /few|several/.test(word)
      ? 3
      : /couple/.test(word)
        ? 2
        : COUNTS.indexOf(word) + 1 || Number(word);
  const signed = groups.way!.toLowerCase() === 'ago' ? -count : count;
  switch (groups.unit!.toLowerCase()) {
    case 'day':
      return format(addDays(today, signed), 'day');
    case 'week':
      return format(addDays(today, 7 * signed), 'month');
    case 'month':
      return format(addMonths(today, signed), 'month');
    default:
      return today.year + signed > 0 ? format({ ...today, year: today.year + signed }, 'year') : null;
  }
}

function sameDay(word: string, { previous }: Moment): CoarseDate | null {
  if (!previous) return null;
  const shift = /next|following/.test(word) ? 1 : /previous/.test(word) ? -1 : 0;
  return format(addDays(previous, shift), 'day');
}
