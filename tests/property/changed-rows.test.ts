import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedRows } from '#lib/model/changed-rows.ts';

test('of any two lists, what went is in the first alone and what came in the second, each in its order', () => {
  const rows = Array.from({ length: 300 }, (_, row) => ({ row }));
  const list = fc.subarray(rows, { minLength: 0 });
  const lists = fc
    .tuple(list, list, fc.boolean())
    .map(([a, b, turned]) => [a, turned ? b.toReversed() : b] as const);
  fc.assert(
    fc.property(lists, ([before, after]) => {
      const { gone, come } = changedRows(before, after);
      const [old, fresh] = [new Set(before), new Set(after)];
      expect(gone).toEqual(before.filter((row) => !fresh.has(row)));
      expect(come).toEqual(after.filter((row) => !old.has(row)));
    }),
  );
});
