import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthInside, segmentsCross } from '#lib/graph/layout/geometry.ts';

test('segments cross at inner points only', () => {
  expect(segmentsCross(0, 0, 2, 2, 0, 2, 2, 0)).toBe(true);
  expect(segmentsCross(0, 0, 1, 1, 1, 1, 2, 0)).toBe(false);
  expect(segmentsCross(0, 0, 1, 0, 0, 1, 1, 1)).toBe(false);
  expect(segmentsCross(0, 0, 4, 0, 2, -1, 2, 1)).toBe(true);
});

test('length inside a box', () => {
  expect(lengthInside(-5, 1, 5, 1, -2, 2, 0, 2)).toBeCloseTo(4, 9);
  expect(lengthInside(0, -9, 0, 9, -2, 2, 0, 2)).toBeCloseTo(2, 9);
  expect(lengthInside(-5, 3, 5, 3, -2, 2, 0, 2)).toBeCloseTo(0, 9);
  expect(lengthInside(-1, 1, 1, 1, -2, 2, 0, 2)).toBeCloseTo(2, 9);
});

test('length inside a box agrees with walking along the segment', () => {
  const at = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(at, at, at, at, (ax, ay, bx, by) => {
      const steps = 4000;
      let inside = 0;
      for (let i = 0; i < steps; i++) {
        const t = (i + 0.5) / steps;
        const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
        if (x > -3 && x < 4 && y > -2 && y < 5) inside++;
      }
      const length = Math.hypot(bx - ax, by - ay);
      const onRim = (ax === bx && (ax === -3 || ax === 4)) || (ay === by && (ay === -2 || ay === 5));
      if (!onRim)
        expect(lengthInside(ax, ay, bx, by, -3, 4, -2, 5)).toBeCloseTo((inside / steps) * length, 1);
    }),
  );
});
