import { geoMercator, geoPath } from 'd3-geo';

/** Units of the plane in one radian of the equator. */
const RADIAN = 1000;
/** How far Mercator's plane is used; beyond lies only ice. */
const NORTH = 84;
const SOUTH = -72;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something of the world in units of the plane: as SVG path data, and the box around it. */
export interface Outline {
  readonly path: string;
  readonly box: Box;
}

/** The world laid flat: Mercator's projection, which keeps shapes at every zoom, cut where least is. */
export interface Plane {
  readonly box: Box;
  at(longitude: number, latitude: number): Point;
  degrees(point: Point): { longitude: number; latitude: number };
  /** Cut to `within` where one is given; null for what is not in it. */
  outline(geometry: GeoJSON.Polygon | GeoJSON.LineString, within?: Box): Outline | null;
}

/** `longitudes`: of what will be shown; the widest gap between them goes to the map's edges. */
export function createPlane(longitudes: readonly number[]): Plane {
  const middle = middleOf(longitudes);
  const projected = () => geoMercator().rotate([-middle, 0]).scale(RADIAN).translate([0, 0]).precision(0.5);
  const projection = projected();
  const cut = projected();
  const draw = geoPath(projection);
  const drawCut = geoPath(cut);
  const at = (longitude: number, latitude: number): Point => {
    const [x, y] = projection([longitude, Math.min(NORTH, Math.max(SOUTH, latitude))])!;
    return { x, y };
  };
  return {
    at,
    box: {
      left: -Math.PI * RADIAN,
      right: Math.PI * RADIAN,
      top: at(middle, NORTH).y,
      bottom: at(middle, SOUTH).y,
    },
    degrees({ x, y }) {
      const [longitude, latitude] = projection.invert!([x, y])!;
      return { longitude, latitude };
    },
    outline(geometry, within) {
      if (within)
        cut.clipExtent([
          [within.left, within.top],
          [within.right, within.bottom],
        ]);
      const drawn = within ? drawCut : draw;
      const path = drawn(geometry);
      if (!path) return null;
      const [[left, top], [right, bottom]] = drawn.bounds(geometry);
      return { path, box: { left, top, right, bottom } };
    },
  };
}

/** The usual cut through the Bering Strait. */
const USUAL = 11;
/** What another cut must save of a map's width, in degrees. */
const WORTH = 60;

/** The map's middle meridian: the usual one, unless it would tear apart what lies together across the Pacific. */
export function middleOf(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  let gap = { width: 0, middle: 0 };
  sorted.forEach((longitude, i) => {
    const next = sorted[i + 1] ?? sorted[0]! + 360;
    if (next - longitude > gap.width) gap = { width: next - longitude, middle: (next + longitude) / 2 };
  });
  const other = wrapped(gap.middle + 180);
  return widthAround(USUAL, sorted) > widthAround(other, sorted) + WORTH ? other : USUAL;
}

function widthAround(middle: number, longitudes: readonly number[]): number {
  const from = longitudes.map((longitude) => wrapped(longitude - middle));
  return from.length ? Math.max(...from) - Math.min(...from) : 0;
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
