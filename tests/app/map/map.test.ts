import { describe, expect, it } from 'vitest';
import { cameraOf, fitted, panned, toPlane, toWindow, viewOf, zoomed } from '../../../app/_map/map-camera.ts';
import { layWorld } from '../../../app/_map/lay-world.ts';
import { placeMarks, type MarkWish } from '../../../app/_map/place-marks.ts';
import { createPlane, middleOf } from '../../../app/_map/plane.ts';
import { id } from '../sample-graph.ts';

const plane = createPlane([]);
const size = { width: 800, height: 600 };
const insets = { left: 40, right: 40, top: 30, bottom: 50 };
const kyiv = plane.at(30.5, 50.45);
const moscow = plane.at(37.6, 55.75);

describe('the plane', () => {
  it('has north above and east to the right, and gives degrees back', () => {
    expect(moscow.y).toBeLessThan(kyiv.y);
    expect(moscow.x).toBeGreaterThan(kyiv.x);
    const back = plane.degrees(moscow);
    expect([back.longitude, back.latitude].map((n) => Number(n.toFixed(6)))).toEqual([37.6, 55.75]);
  });

  it('is cut where least is: the usual cut for Europe, another for both sides of the Pacific', () => {
    expect(middleOf([30, 37, -0.1, -77])).toBe(11);
    expect(middleOf([])).toBe(11);
    const pacific = createPlane([174, 178, -175, -171, 152]);
    expect(Math.abs(pacific.at(178, -17).x - pacific.at(-175, -21).x)).toBeLessThan(200);
  });
});

describe('the world', () => {
  // A continent around Kyiv with a thousand points, and an island far away.
  const ring = Array.from({ length: 1000 }, (_, i): [number, number] => {
    const angle = (-2 * Math.PI * i) / 1000;
    return [30 + 25 * Math.cos(angle), 50 + 15 * Math.sin(angle)];
  });
  const square: [number, number][] = [
    [-60, 0],
    [-60, 5],
    [-55, 5],
    [-55, 0],
    [-60, 0],
  ];
  const polygon = (points: [number, number][]) => ({
    type: 'Polygon' as const,
    coordinates: [[...points, points[0]!]],
  });
  const world = layWorld(plane, { land: [polygon(ring), polygon(square)], borders: [] });
  const around = ({ x, y }: { x: number; y: number }, half: number) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  });

  it('is whole from afar, and from near no more than lies around', () => {
    const far = world.outlines(around(kyiv, 2000));
    expect(far.land).toHaveLength(2);
    const near = world.outlines(around(kyiv, 1));
    expect(near.land).toHaveLength(1);
    const { path, box } = near.land[0]!;
    expect(path.length).toBeLessThan(far.land[0]!.path.length / 10);
    // Land fills the sight, and the cut stays out of it.
    expect(box.left).toBeLessThan(kyiv.x - 1.1);
    expect(box.bottom).toBeGreaterThan(kyiv.y + 1.1);
  });

  it('is laid out again where the sight leaves what was cut, and not before', () => {
    const first = world.outlines(around(kyiv, 1));
    expect(world.outlines(around({ x: kyiv.x + 1, y: kyiv.y }, 1))).toBe(first);
    expect(world.outlines(around({ x: kyiv.x + 5, y: kyiv.y }, 1))).not.toBe(first);
  });
});

describe('the camera of the map', () => {
  it('fits what is shown between the insets', () => {
    const points = [kyiv, moscow, plane.at(36.9, 50.3)];
    const camera = fitted(plane, size, insets, points);
    for (const point of points) {
      const { x, y } = toWindow(camera, size, point);
      expect(x).toBeGreaterThanOrEqual(insets.left - 1);
      expect(x).toBeLessThanOrEqual(size.width - insets.right + 1);
      expect(y).toBeGreaterThanOrEqual(insets.top - 1);
      expect(y).toBeLessThanOrEqual(size.height - insets.bottom + 1);
    }
  });

  it('shows the bulk of many: one far off does not make the others small; narrow windows show the middle larger', () => {
    const many = Array.from({ length: 80 }, (_, i) => plane.at(-100 + 2 * i, 20 + (i % 40)));
    const scale = (window: typeof size, points: typeof many) => fitted(plane, window, insets, points).scale;
    expect(scale(size, [...many, plane.at(0, -75)])).toBeGreaterThan(0.95 * scale(size, many));
    expect(scale(size, [kyiv, moscow, plane.at(0, -75)])).toBeLessThan(0.5 * scale(size, [kyiv, moscow]));
    const phone = { width: 390, height: 760 };
    const camera = fitted(plane, phone, insets, many);
    const inside = many.filter((point) => Math.abs(toWindow(camera, phone, point).x - 195) < 195).length;
    expect(inside).toBeGreaterThan(many.length / 2);
    expect(inside).toBeLessThan(many.length);
  });

  it('does not go down to street level for a single town, and shows the world for nothing', () => {
    expect(fitted(plane, size, insets, [kyiv]).scale).toBeLessThan(3);
    const world = fitted(plane, size, insets, []);
    expect(toWindow(world, size, plane.at(-150, 0)).x).toBeGreaterThanOrEqual(0);
    expect(toWindow(world, size, plane.at(170, 0)).x).toBeLessThanOrEqual(size.width);
  });

  it('zooms around the pointer and pans by pixels', () => {
    const camera = fitted(plane, size, insets, [kyiv, moscow]);
    const at = toWindow(camera, size, kyiv);
    const near = zoomed(plane, size, camera, 1.7, at);
    expect(near.scale / camera.scale).toBeCloseTo(1.7, 6);
    expect(toWindow(near, size, kyiv).x).toBeCloseTo(at.x, 6);
    const moved = panned(plane, size, camera, 25, -10);
    expect(toWindow(moved, size, kyiv).x).toBeCloseTo(at.x - 25, 6);
    expect(toPlane(camera, size, at).y).toBeCloseTo(kyiv.y, 6);
  });

  it('comes back from a link in a window of another size with the same middle', () => {
    const view = viewOf(plane, fitted(plane, size, insets, [kyiv, moscow]));
    const other = viewOf(plane, cameraOf(plane, { width: 390, height: 700 }, view));
    expect(other.longitude).toBeCloseTo(view.longitude, 6);
    expect(other.zoom).toBeCloseTo(view.zoom, 6);
  });
});

describe('marks', () => {
  const place = (name: string, x: number, radius = 8): MarkWish => ({
    id: id(name),
    x,
    y: 0,
    radius,
    at: null,
  });
  const event = (name: string, at: string, x: number): MarkWish => ({
    id: id(name),
    x,
    y: 0,
    radius: 5,
    at: id(at),
  });

  it('a place that a more telling one covers joins it, one farther off stays', () => {
    const { offsets, joined } = placeMarks([place('a', 0), place('b', 5), place('c', 40)]);
    expect([...offsets.keys()]).toEqual(['a', 'c']);
    expect(joined.get(id('a'))).toBe(1);
  });

  it('events stand around their place without covering it or one another; those without room are counted', () => {
    const events = Array.from({ length: 30 }, (_, i) => event(`e${i}`, 'a', 0));
    const { offsets, joined } = placeMarks([place('a', 0), ...events]);
    const spots = [...offsets.values()];
    for (const [i, one] of spots.entries())
      for (const other of spots.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(9.9);
    expect(offsets.size - 1 + joined.get(id('a'))!).toBe(30);
    expect(offsets.size).toBeGreaterThan(4);
  });

  it('an event whose place is filtered out stands where the place would be', () => {
    expect(placeMarks([event('e', 'gone', 7)]).offsets.get('e')).toEqual({ x: 0, y: 0 });
  });

  it('events of a place that joined another join it too', () => {
    const { offsets, joined } = placeMarks([place('a', 0), place('b', 4), event('e', 'b', 4)]);
    expect([...offsets.keys()]).toEqual(['a']);
    expect(joined.get(id('a'))).toBe(2);
  });
});
