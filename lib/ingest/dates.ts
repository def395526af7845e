import type { CoarseDate } from '../model/span.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[6-9]|20)\\d\\d)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const LEAD = '(?:(?:date[ds]?|published|posted|updated|first|last|created|released|on)\\b\\s*:?\\s*)*';
const CLOCK_FIRST =
  '(?:\\d{1,2}:\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|MSK)?,?\\s+(?:on\\s+)?)?';
const CLOCK =
  '(?:[T,\\s]*(?:at\\s+|[-–|]\\s*)?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z\\b|[+-]\\d{2}:?\\d{2}|\\(?(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|MSK|IST)(?:[+-]\\d+)?\\)?)?)?';

const FORMS = [
  `${YEAR}(?<sep>[-/.])(?<number>0?[1-9]|1[0-2])\\k<sep>${DAY}`,
  `(?<year>(?:1[6-9]|20)\\d\\d)(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>${YEAR}`,
  `${WEEKDAY}${MONTH}[\\s-]+${DAY},?[\\s-]+${YEAR}`,
  `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`,
  `${MONTH},?\\s+${YEAR}`,
].map((form) => new RegExp(`^[\\s\\[(]*${LEAD}${CLOCK_FIRST}${form}(?![\\d-])${CLOCK}[\\])]?`, 'iu'));

export interface FoundDate {
  readonly date: CoarseDate;
  /** UTF-16 units of the string that the date takes, words like "Published" and the time of day included. */
  readonly length: number;
}

/** The publication date a string begins with, in any of the usual forms; null where it begins with none. */
export function matchDate(text: string): FoundDate | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const date = toDate(match.groups!);
    if (date) return { date, length: match[0].length };
  }
  return null;
}

function toDate(g: Record<string, string | undefined>): CoarseDate | null {
  const year = Number(g.year);
  if (g.a && g.b) return fromNumbers(year, Number(g.a), Number(g.b), g.sep!);
  const month = g.number ? Number(g.number) : MONTHS.indexOf(g.month!.slice(0, 3).toLowerCase()) + 1;
  return g.day ? fullDate(year, month, Number(g.day)) : `${year}-${pad(month)}`;
}

/** 02.12.2025 is day first; 12/02/2025 is either, so that only the year is sure unless a number is over 12. */
function fromNumbers(year: number, a: number, b: number, separator: string): CoarseDate | null {
  if (separator === '.') return fullDate(year, b, a);
  if (a > 12) return fullDate(year, b, a);
  if (b > 12 || a === b) return fullDate(year, a, b);
  return fullDate(year, a, b) && String(year);
}

function fullDate(year: number, month: number, day: number): CoarseDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? `${year}-${pad(month)}-${pad(day)}`
    : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
