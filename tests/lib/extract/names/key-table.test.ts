import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from '#lib/extract/names/key-table.ts';

test('answers like a Map from key to row, and -1 for any other key', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 3000 }), fc.array(fc.integer()), (keys, others) => {
      const table = new KeyTable(Int32Array.from(keys));
      const rows = new Map(keys.map((key, row) => [key, row]));
      for (const key of [...keys, ...others, 0]) expect(table.row(key)).toBe(rows.get(key) ?? -1);
    }),
    { numRuns: 30 },
  );
});
