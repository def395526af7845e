import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT } from '#lib/extract/names/labels.ts';
import { putWeight, ROW_WORDS, RowSum, startRow, SUM_WORDS } from '#lib/extract/names/row-sum.ts';

const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT });

function pack(weights: readonly number[], rows: Int32Array, at: number): void {
  startRow(rows, at);
  weights.forEach((weight, label) => putWeight(rows, at, label, weight & 0xff));
}

test('packed sums are the plain sums, also of more rows than fit into 16 bits', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 700 }), (kinds, count) => {
      const rows = new Int32Array(kinds.length * ROW_WORDS);
      kinds.forEach((weights, i) => pack(weights, rows, i * ROW_WORDS));
      const which = Array.from({ length: count }, (_, i) => i % kinds.length);
      const sum = new RowSum();
      sum.addRows(rows, Int32Array.from(which, (i) => i * ROW_WORDS), count);
      const scores = new Int32Array(LABEL_COUNT);
      sum.takeScores(scores, 0);
      const plain = Array.from({ length: LABEL_COUNT }, (_, label) => which.reduce((n, i) => n + kinds[i]![label]!, 0));
      expect([...scores]).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

test('sums put away count again', () => {
  const rows = new Int32Array(ROW_WORDS);
  pack(Array.from({ length: LABEL_COUNT }, (_, label) => label - 8), rows, 0);
  const sum = new RowSum();
  const kept = new Int32Array(SUM_WORDS);
  sum.addRows(rows, new Int32Array(200), 200);
  sum.takeSums(kept, 0);
  sum.addSums(kept, 0);
  sum.addSums(kept, 0);
  const scores = new Int32Array(LABEL_COUNT);
  sum.takeScores(scores, 0);
  expect([...scores]).toEqual(Array.from({ length: LABEL_COUNT }, (_, label) => (label - 8) * 400));
});
