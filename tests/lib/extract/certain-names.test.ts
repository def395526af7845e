import { expect, test } from 'vitest';
import { datelineName, outletNames, withCertain } from '#lib/extract/certain-names.ts';
import { analyse } from '#lib/text/analyse.ts';

const text = 'Lindow Post\n\nThe Lindow Post reported it. Lindow Posts are fences.';
const document = analyse(text);
const found = outletNames(document, 'Lindow Post');

test('an outlet is found as whole words only', () => {
  expect(found.map((n) => [text.slice(n.start, n.end), n.start])).toEqual([['Lindow Post', 0], ['Lindow Post', 17]]);
  expect(outletNames(document, null)).toEqual([]);
  expect(outletNames(document, ' ')).toEqual([]);
});

test('it takes the place of a shorter name, not of a longer one', () => {
  const name = (start: number, end: number) => ({ start, end, first: 0, last: 1, type: 'place' as const, confidence: 0.5 });
  expect(withCertain([name(0, 6), name(13, 28)], found).map((n) => [n.start, n.end])).toEqual([[0, 11], [13, 28]]);
});

test('the dateline is a place where the text begins with it', () => {
  const report = analyse('LINDOW MILLS, May 3. /Post/. The mayor left Lindow Mills.');
  expect(datelineName(report, 'LINDOW MILLS')).toEqual([{ start: 0, end: 12, first: 0, last: 2, type: 'place', confidence: 1 }]);
  expect(datelineName(report, 'ELSEWHERE')).toEqual([]);
});
