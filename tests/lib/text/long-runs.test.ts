import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHoldLongRun } from '#lib/text/long-runs.ts';

test('a run without white space is never missed', () => {
  const part = fc.constantFrom('a', 'é', '\u00a0', ' ', '\n', '\t', '\u2003', 'word', '-');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      if (/\S{9,}/u.test(text)) expect(mayHoldLongRun(text, 8)).toBe(true);
    }),
  );
  expect(mayHoldLongRun('twelve chars and some more', 8)).toBe(false);
});
