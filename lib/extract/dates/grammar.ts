/** The forms dates take in English news, as one sticky pattern each, tried in this order at every word. */

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const WEEKDAY = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const COUNT =
  'a few|several|a couple of|couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';
const PART = '(?:(?:early|late|mid)[ -])?(?:(?:early|late) )?';
const TAIL = '(?![\\p{L}\\p{N}])';

export type Form =
  | 'iso'
  | 'month-day'
  | 'day-month'
  | 'numeric'
  | 'month'
  | 'weekday'
  | 'near-day'
  | 'period'
  | 'ago'
  | 'same-day'
  | 'year';

export interface Pattern {
  readonly form: Form;
  readonly pattern: RegExp;
}

const form = (name: Form, source: string, flags = 'uy'): Pattern => ({
  form: name,
  pattern: new RegExp(source + TAIL, flags),
});

export const PATTERNS: readonly Pattern[] = [
  form('iso', `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`),
  form(
    'month-day',
    `(?:(?:${WEEKDAY}),?\\s+)?(?:the\\s+)?(?<month>${MONTH})\\s+(?<day>${DAY})(?:st|nd|rd|th)?` +
      `(?:\\s?[-–—]\\s?(?:(?:${MONTH})\\s+)?${DAY}(?:st|nd|rd|th)?)?` +
      `(?:,?\\s+(?<year>${YEAR})(?!\\p{N}|\\s*(?:UTC|GMT|hours))|,?\\s+(?:of\\s+)?(?<which>this|last|next)\\s+year)?`,
  ),
  form(
    'day-month',
    `(?:(?:${WEEKDAY}),?\\s+)?(?:the\\s+)?(?<day>${DAY})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?${DAY}(?:st|nd|rd|th)?)?` +
      `\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR})(?!\\p{N}|\\s*(?:UTC|GMT|hours))|,?\\s+(?:of\\s+)?(?<which>this|last|next)\\s+year)?`,
  ),
  form('numeric', `(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})`),
  form(
    'month',
    `(?<lead>in|since|by|until|till|from|during|of|last|next|this|that|through|between|and|for|before|after)?\\s*(?<part>${PART})` +
      `(?<month>${MONTH})(?!\\s+\\d{1,2}(?!\\d))(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<which>this|last|next)\\s+year)?`,
    'uyi',
  ),
  form(
    'weekday',
    `(?:(?<lead>last|this|next|past|coming|previous|the following|that)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?:(?:early|late)\\s+)?(?:morning|afternoon|evening|night|noon))?` +
      `(?:,?\\s+(?<week>last|next|this)\\s+week)?`,
  ),
  form(
    'near-day',
    '(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|overnight|' +
      'this (?:morning|afternoon|evening)|earlier today|later today)',
    'uyi',
  ),
  form(
    'period',
    '(?:(?:early|earlier|late|later|mid)\\s+)?(?:in\\s+)?(?<which>last|this|next|the previous|the past|previous|past|the coming|the current)\\s+' +
      '(?<unit>week|weekend|month|year|spring|summer|autumn|fall|winter)',
    'uyi',
  ),
  form(
    'ago',
    `(?:(?:about|around|almost|nearly|over|some|just|more than|less than)\\s+)?(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?\\s+(?<way>ago|from now)`,
    'uyi',
  ),
  form(
    'same-day',
    '(?:on\\s+)?(?<word>(?:the|that) same day|that day|the (?:next|following) (?:day|morning)|the previous day)',
    'uyi',
  ),
  form(
    'year',
    `(?<year>${YEAR})(?!['’]?s\\b|[-–/]\\d|\\s*(?:UTC|GMT|local|hours|people|km|kilomet|mile|met(?:er|re)|feet|pounds|dollars|men|women|troops|soldiers|votes|percent|%|${WEEKDAY}))`,
  ),
];

/** Words that open a date: tried first, so that the patterns run at few positions. */
export const OPENERS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH}|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])|the|that|on|in|since|by|until|till|from|during|of|last|next|this|` +
    `through|between|and|for|before|after|past|coming|previous|following|yesterday|today|tonight|tomorrow|overnight|early|earlier|late|later|mid|` +
    `about|around|almost|nearly|over|some|just|more|less|a|an|couple|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`,
  'giu',
);

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
