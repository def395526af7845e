import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '#lib/extract/dates/find-dates.ts';
import { CoarseDate } from '#lib/model/span.ts';
import { analyse } from '#lib/text/analyse.ts';

/** "words=date" for every date of a text published on a Wednesday. */
function dates(text: string, published: string | null = '2025-12-03'): string[] {
  const found = findDates(analyse(text), { published, outlet: null, title: '' });
  return found.map(({ start, end, date }) => `${text.slice(start, end)}=${date}`);
}

describe('absolute dates', () => {
  test.each([
    ['It opened on December 2, 2024.', ['December 2, 2024=2024-12-02']],
    ['Dec 2, 2025 World News', ['Dec 2, 2025=2025-12-02']],
    ['They met on Tuesday, 4 March 2025 in Rome.', ['Tuesday, 4 March 2025=2025-03-04']],
    ['Filed 2025-11-30 by the desk.', ['2025-11-30=2025-11-30']],
    ['The march of January 6-8, 2021 failed.', ['January 6-8, 2021=2021-01-06']],
    ['He took office in March 2019.', ['March 2019=2019-03']],
    ['The 2006 riots, and a crash in 1998.', ['2006=2006', '1998=1998']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('dates that need the publication date', () => {
  test.each([
    ['In the evening of November 30, he visited a base.', ['November 30=2025-11-30']],
    ['On the evening of November 30th, he left.', ['November 30th=2025-11-30']],
    ['She was arrested on Monday.', ['Monday=2025-12-01']],
    ['The court will rule on Monday.', ['Monday=2025-12-08']],
    ['It crashed on Wednesday.', ['Wednesday=2025-12-03']],
    ['They voted last Wednesday.', ['last Wednesday=2025-11-26']],
    ['He died yesterday; the funeral is tomorrow.', ['yesterday=2025-12-02', 'tomorrow=2025-12-04']],
    ['The bridge fell two days ago.', ['two days ago=2025-12-01']],
    ['It was banned three years ago.', ['three years ago=2022']],
    ['She resigned last month.', ['last month=2025-11']],
    ['Protests began in June.', ['June=2025-06']],
    ['The vote is scheduled for February 10.', ['February 10=2026-02-10']],
    ['It opened in March of last year.', ['March of last year=2024-03']],
    ['On Monday he resigned. Ministers met the same day.', ['Monday=2025-12-01', 'the same day=2025-12-01']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('what is no date', () => {
  test.each([
    'About 2000 people live there.',
    'It may happen, and they march on.',
    'The pact of the 1990s failed.',
    'It cost $2019.',
    'The plane took off at 2100 UTC.',
    'On February 30 nothing happened.',
  ])('%s', (text) => expect(dates(text)).toEqual([]));

  test('relative dates mean nothing without a publication date, absolute ones do', () => {
    expect(dates('On Monday he left; on May 3, 2020 he came back.', null)).toEqual([
      'May 3, 2020=2020-05-03',
    ]);
  });

  test('a date in the first line stands in for a missing publication date', () => {
    expect(dates('Thursday, September 12, 2019\n\nHe died yesterday.', null)).toContain(
      'yesterday=2019-09-11',
    );
  });
});

test('any text: valid ISO dates, in order, without overlaps, inside the text', () => {
  const word = fc.constantFrom(
    'on',
    'May',
    '3',
    '2020',
    'Monday',
    'last',
    'week',
    ',',
    'the',
    '31st',
    'of',
    'two',
    'days',
    'ago',
    'said',
    '\n',
    'February',
    '30',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const span of findDates(analyse(text), { published: '2024-02-29', outlet: null, title: '' })) {
        expect(CoarseDate.safeParse(span.date).success).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.last).toBeGreaterThan(span.first);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
