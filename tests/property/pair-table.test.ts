import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable } from '#lib/graph/pair-table.ts';

test('numbers pairs as a map of keys does', () => {
  const node = fc.oneof(fc.nat(40), fc.nat(2 ** 32 - 1));
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 3000 }), (pairs) => {
      const table = new PairTable();
      const plain = new Map<string, number>();
      for (const [a, b] of pairs) {
        expect(table.find(a, b)).toBe(plain.get(`${a} ${b}`) ?? -1);
        if (!plain.has(`${a} ${b}`)) plain.set(`${a} ${b}`, plain.size);
        expect(table.add(a, b)).toBe(plain.get(`${a} ${b}`));
      }
      expect(table.size).toBe(plain.size);
      for (const [key, number] of plain) expect(`${table.low(number)} ${table.high(number)}`).toBe(key);
    }),
    { numRuns: 30 },
  );
});
