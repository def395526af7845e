import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffRows } from '#lib/store/diff-rows.ts';

interface Row {
  readonly key: string;
  readonly made: number;
}

test('what came and went leads from one list to the other', () => {
  const change = fc.record({ key: fc.nat(12).map(String), how: fc.constantFrom('drop', 'renew', 'move') });
  fc.assert(
    fc.property(fc.nat(10), fc.array(change), (size, changes) => {
      const before: Row[] = Array.from({ length: size }, (_, i) => ({ key: String(i), made: 0 }));
      let after = [...before];
      changes.forEach(({ key, how }, i) => {
        const old = after.find((row) => row.key === key);
        after = after.filter((row) => row !== old);
        if (how === 'renew') after.push({ key, made: i + 1 });
        if (how === 'move' && old) after.unshift(old);
      });
      const { gone, come } = diffRows(before, after, (row) => row.key);
      const table = new Map(before.map((row) => [row.key, row]));
      for (const row of gone) expect(table.delete(row.key)).toBe(true);
      for (const row of come) table.set(row.key, row);
      expect(new Set(table.values())).toEqual(new Set(after));
      expect(come.every((row) => !before.includes(row))).toBe(true);
    }),
  );
});
