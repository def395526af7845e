import type { MapView } from '../_state/view-state.ts';
import type { Box, Plane, Point } from './plane.ts';

/** Which point of the plane stands in the middle of the window, and how many pixels its unit takes. */
export interface MapCamera extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels at each side that something covers or that names need. */
export type Insets = Box;

/** Of so many points those far off do not make all others small: they are found by moving the map. */
const MANY = 50;
const FAR_OFF = 0.02;
/** A window that is narrow for what it shows shows the middle of it, larger by up to this. */
const NARROW = 2;
const MOST_LARGER = 1.8;
/** Half a continent around a single town; a county at the nearest. */
const FITTED_MOST = 2.2;
const MOST = 40;
/** Units of the plane around the whole world, and pixels that it takes at zoom 0 (as web maps count). */
const AROUND = 2000 * Math.PI;
const TILE = 256;

export function toWindow(camera: MapCamera, { width, height }: Size, { x, y }: Point): Point {
  return { x: width / 2 + (x - camera.x) * camera.scale, y: height / 2 + (y - camera.y) * camera.scale };
}

export function toPlane(camera: MapCamera, { width, height }: Size, { x, y }: Point): Point {
  return { x: camera.x + (x - width / 2) / camera.scale, y: camera.y + (y - height / 2) / camera.scale };
}

/** Shows all points between the insets, of many the bulk; the whole plane where there are none. */
export function fitted(plane: Plane, size: Size, insets: Insets, points: readonly Point[]): MapCamera {
  const box = points.length ? boxOf(points) : plane.box;
  const room = {
    width: Math.max(60, size.width - insets.left - insets.right),
    height: Math.max(60, size.height - insets.top - insets.bottom),
  };
  const across = room.width / Math.max(1e-6, box.right - box.left);
  const down = room.height / Math.max(1e-6, box.bottom - box.top);
  const narrow = points.length >= MANY && room.width < room.height;
  const larger = narrow ? Math.min(MOST_LARGER, Math.max(1, down / across / NARROW)) : 1;
  const scale = Math.min(FITTED_MOST, across * larger, down);
  return bounded(plane, size, {
    scale,
    x: (narrow ? middleOf(points) : (box.left + box.right) / 2) - (insets.left - insets.right) / 2 / scale,
    y: (box.top + box.bottom) / 2 - (insets.top - insets.bottom) / 2 / scale,
  });
}

/** Nearer or farther by a factor, the point `at` (pixels of the window) staying where it is. */
export function zoomed(plane: Plane, size: Size, camera: MapCamera, factor: number, at: Point): MapCamera {
  const scale = Math.min(MOST, Math.max(leastScale(size), camera.scale * factor));
  const under = toPlane(camera, size, at);
  return bounded(plane, size, {
    scale,
    x: under.x - (at.x - size.width / 2) / scale,
    y: under.y - (at.y - size.height / 2) / scale,
  });
}

/** By pixels: what the window shows moves the other way. */
export function panned(plane: Plane, size: Size, camera: MapCamera, dx: number, dy: number): MapCamera {
  return bounded(plane, size, {
    ...camera,
    x: camera.x + dx / camera.scale,
    y: camera.y + dy / camera.scale,
  });
}

export function between(from: MapCamera, to: MapCamera, share: number): MapCamera {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    scale: from.scale * (to.scale / from.scale) ** share,
  };
}

/** As links keep it: the middle in degrees and the zoom of web maps, whatever the window's size. */
export function viewOf(plane: Plane, { x, y, scale }: MapCamera): MapView {
  return { ...plane.degrees({ x, y }), zoom: Math.log2((AROUND * scale) / TILE) };
}

export function cameraOf(plane: Plane, size: Size, { longitude, latitude, zoom }: MapView): MapCamera {
  const scale = Math.min(MOST, Math.max(leastScale(size), (TILE * 2 ** zoom) / AROUND));
  return bounded(plane, size, { ...plane.at(longitude, latitude), scale });
}

/** The middle stays on the map. */
function bounded({ box }: Plane, size: Size, { x, y, scale }: MapCamera): MapCamera {
  const within = (value: number, low: number, high: number, half: number) =>
    low + half > high - half ? (low + high) / 2 : Math.min(high - half, Math.max(low + half, value));
  return {
    scale,
    x: within(x, box.left, box.right, Math.min(size.width / scale / 2, (box.right - box.left) * 0.25)),
    y: within(y, box.top, box.bottom, Math.min(size.height / scale / 2, (box.bottom - box.top) * 0.25)),
  };
}

function leastScale({ width }: Size): number {
  return Math.max(0.04, (width / AROUND) * 0.6);
}

/** As many points lie on either side. */
function middleOf(points: readonly Point[]): number {
  return points.map(({ x }) => x).sort((a, b) => a - b)[points.length >> 1]!;
}

function boxOf(points: readonly Point[]): Box {
  const cut = points.length < MANY ? 0 : Math.floor(points.length * FAR_OFF);
  const ends = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    return [sorted[cut]!, sorted.at(-1 - cut)!] as const;
  };
  const [left, right] = ends(points.map((point) => point.x));
  const [top, bottom] = ends(points.map((point) => point.y));
  return { left, right, top, bottom };
}
