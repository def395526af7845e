import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelSpot, type LabelWish } from '../../../app/_graph/place-labels.ts';

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 6,
  width: 60,
  height: 14,
  urgent: false,
  ...more,
});
const overlap = (a: LabelSpot, b: LabelSpot) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('placeLabels', () => {
  it('sets a name under its node', () => {
    expect(placeLabels([wish('a', 100, 100)], 400, 300)).toEqual([
      { id: 'a', left: 70, top: 110, width: 60, height: 14 },
    ]);
  });

  it('moves above where a node stands below, and to the right where both are taken', () => {
    const below = wish('below', 100, 118, { width: 500 });
    const above = wish('above', 100, 82, { width: 500 });
    expect(placeLabels([wish('a', 100, 100), below], 400, 300)[0]).toMatchObject({ id: 'a', top: 76 });
    expect(placeLabels([wish('a', 100, 100), below, above], 400, 300)[0]).toMatchObject({
      id: 'a',
      left: 110,
    });
  });

  it('leaves out what has no room, unless it is urgent', () => {
    const ring = [wish('b', 100, 118), wish('c', 100, 82), wish('d', 140, 100), wish('e', 60, 100)];
    const has = (urgent: boolean) =>
      placeLabels([wish('a', 100, 100, { urgent }), ...ring], 400, 300).some((spot) => spot.id === 'a');
    expect([has(false), has(true)]).toEqual([false, true]);
  });

  it('covers as little as it can where it must, and may be told to cover lesser nodes only', () => {
    const ring = (r: number) => [
      wish('b', 100, 118, { radius: r }),
      wish('c', 100, 82, { radius: 1.5 }),
      wish('d', 140, 100, { radius: r }),
      wish('e', 60, 100, { radius: r }),
      ...[87, 113].flatMap((y) => [50, 150].map((x) => wish(`corner ${x} ${y}`, x, y, { radius: r }))),
    ];
    const spot = (urgent: LabelWish['urgent'], r: number, least = 1.5) =>
      placeLabels(
        [
          wish('a', 100, 100, { urgent }),
          ...ring(r).map((one) => (one.id === 'c' ? { ...one, radius: least } : one)),
        ],
        400,
        300,
      ).find(({ id }) => id === 'a');
    expect(spot(true, 6)).toMatchObject({ left: 70, top: 76 });
    expect(spot('over lesser', 6)).toMatchObject({ left: 70, top: 76 });
    expect(spot('over lesser', 6, 6)).toBeUndefined();
    expect(spot(false, 6)).toBeUndefined();
  });

  it('never lets two names overlap nor the rim cut one', () => {
    const wishes = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        x: fc.integer({ min: -50, max: 850 }),
        y: fc.integer({ min: -50, max: 650 }),
        radius: fc.integer({ min: 3, max: 20 }),
        width: fc.integer({ min: 5, max: 240 }),
        height: fc.constantFrom(14, 18, 28),
        urgent: fc.boolean(),
      }),
      { maxLength: 60, selector: (one) => one.id },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const spots = placeLabels(all, 800, 600);
        for (const [i, a] of spots.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 800 && a.top + a.height <= 600).toBe(true);
          for (const b of spots.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
      }),
    );
  });
});
