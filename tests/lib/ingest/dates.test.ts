import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchDate } from '#lib/ingest/dates.ts';

test.each([
  ['2025-12-02', '2025-12-02'],
  ['date 2025-12-02', '2025-12-02'],
  ['2025/12/2', '2025-12-02'],
  ['2025-12-02T10:35:00Z', '2025-12-02'],
  ['2025-12-02 10:35:00.120 +0300', '2025-12-02'],
  ['20251202', '2025-12-02'],
  ['02.12.2025', '2025-12-02'],
  ['12/25/2025', '2025-12-25'],
  ['25/12/2025', '2025-12-25'],
  ['02/12/2025', '2025'],
  ['Dec 2, 2025', '2025-12-02'],
  ['Dec. 2nd 2025', '2025-12-02'],
  ['December 2, 2025', '2025-12-02'],
  ['Tuesday, December 2, 2025', '2025-12-02'],
  ['Tue 2 Dec 2025 10:35 GMT', '2025-12-02'],
  ['2nd of December 2025', '2025-12-02'],
  ['02-Dec-2025', '2025-12-02'],
  ['26-FEB-1987 15:01:01.79', '1987-02-26'],
  ['Tue, 02 Dec 2025 10:35:00 +0000', '2025-12-02'],
  ['Published: December 2, 2025 at 10:35 a.m. EST', '2025-12-02'],
  ['Last updated on 2 December 2025', '2025-12-02'],
  ['[2 December 2025]', '2025-12-02'],
  ['December 2025', '2025-12'],
])('%s is %s', (text, date) => {
  expect(matchDate(text)).toEqual({ date, length: text.length });
});

test.each([
  'Feb 30, 2025',
  '2025-13-02',
  '31.04.2025',
  'May be',
  'March on',
  '2025',
  '12',
  'Dec 2',
  'December',
  '1.2.3',
  '2025-12-0299',
])('no date: %s', (text) => {
  expect(matchDate(text)).toBeNull();
});

test('every day of four centuries is read back in every form', () => {
  const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
  const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      for (const form of [iso, long.format(date), british.format(date), iso.replaceAll('-', '')])
        expect(matchDate(form)?.date).toBe(iso);
    }),
  );
});
