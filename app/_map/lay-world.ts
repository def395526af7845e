import type { Box, Outline, Plane } from './plane.ts';
import type { World } from './world.ts';

export interface Outlines {
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
}

/** A world laid out on a plane. */
export interface LaidWorld {
  /** What is to be drawn where `sight` is looked at: all of the world from afar, from near no more than lies around. */
  outlines(sight: Box): Outlines;
}

/** Share of the plane's width under which outlines are cut: canvases take seconds for a continent at street level. */
const NEAR = 1 / 8;
/** Widths of the sight that are laid out at each of its sides, so that it may move. */
const ROOM = 1;
/** Part of a width that a cut must stay out of sight. */
const MARGIN = 0.1;
/** A sight so many times narrower than what was laid out gets outlines of its own. */
const MOST_ROOM = 16;

export function layWorld(plane: Plane, world: World): LaidWorld {
  const lay = (within?: Box): Outlines => ({
    land: world.land.flatMap((polygon) => plane.outline(polygon, within) ?? []),
    borders: world.borders.flatMap((line) => plane.outline(line, within) ?? []),
  });
  const whole = lay();
  let near: { box: Box; outlines: Outlines } | null = null;
  return {
    outlines(sight) {
      if (width(sight) > NEAR * width(plane.box)) return whole;
      if (!near || !holds(near.box, grown(sight, MARGIN)) || width(near.box) > MOST_ROOM * width(sight)) {
        const box = grown(sight, ROOM);
        near = { box, outlines: lay(box) };
      }
      return near.outlines;
    },
  };
}

function width({ left, right }: Box): number {
  return right - left;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  const [x, y] = [by * (right - left), by * (bottom - top)];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}
