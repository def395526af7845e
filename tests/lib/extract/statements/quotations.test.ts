import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '#lib/extract/statements/quotations.ts';

const quoted = (text: string) =>
  findQuotations({ text }).map((q) => `${q.nested ? '+' : ''}${text.slice(q.from, q.to)}`);

test('straight, curly and single marks, nested ones marked', () => {
  expect(quoted('He said "yes" and “no” and \'maybe\'.')).toEqual(['yes', 'no', 'maybe']);
  expect(quoted('"She said \'go\' to me," he said.')).toEqual(["She said 'go' to me,", '+go']);
  expect(quoted('‘It’s the workers’ day,’ she said.')).toEqual(['It’s the workers’ day,']);
});

test('apostrophes are no quotations', () => {
  expect(quoted("The workers' union didn't meet in the '90s; it's James's and the boys' plan.")).toEqual([]);
});

test('a paragraph that opens again goes on; one that is never closed is dropped', () => {
  expect(quoted('"One.\n\n"Two."')).toEqual(['One.\n\n"Two.']);
  expect(quoted('"One.\n\nTwo. "Three."')).toEqual(['Three.']);
});

test('any text: in order, marks at both ends', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('a', 'bs', ' ', '"', "'", '“', '”', '‘', '’', '.', ',', '\n', '«', '»'))
        .map((c) => c.join('')),
      (text) => {
        let start = 0;
        for (const q of findQuotations({ text })) {
          expect(q.start).toBeGreaterThanOrEqual(start);
          expect(q.from).toBe(q.start + 1);
          expect(q.to).toBe(q.end - 1);
          expect(q.to).toBeGreaterThanOrEqual(q.from);
          start = q.start;
        }
      },
    ),
  );
});
