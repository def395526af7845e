import { css, mix } from '../_graph/colour.ts';
import type { Palette } from '../_graph/palette.ts';
import { toPlane, type MapCamera, type Size } from './map-camera.ts';
import type { Box, Outline, Plane } from './plane.ts';
import type { World } from './world.ts';

/** A world laid out on a plane. */
export interface LaidWorld {
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
}

/** Shares of ink in the paper. */
const LAND = 0.055;
const BORDER = 0.2;
const COAST = 0.24;

export function layWorld(plane: Plane, world: World): LaidWorld {
  return {
    land: world.land.flatMap((polygon) => plane.outline(polygon) ?? []),
    borders: world.borders.flatMap((line) => plane.outline(line) ?? []),
  };
}

/** Land a shade off the paper, coasts and borders as hairlines; what is out of sight is left out. */
export function drawWorld(
  context: CanvasRenderingContext2D,
  world: LaidWorld,
  camera: MapCamera,
  size: Size,
  { paper, ink }: Palette,
): void {
  const from = toPlane(camera, size, { x: 0, y: 0 });
  const to = toPlane(camera, size, { x: size.width, y: size.height });
  const sight: Box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  context.save();
  context.translate(size.width / 2, size.height / 2);
  context.scale(camera.scale, camera.scale);
  context.translate(-camera.x, -camera.y);
  context.lineJoin = 'round';
  context.fillStyle = css(mix(paper, ink, LAND));
  context.strokeStyle = css(mix(paper, ink, COAST));
  context.lineWidth = 0.7 / camera.scale;
  for (const { path, box } of world.land)
    if (meets(box, sight)) {
      context.fill(path);
      context.stroke(path);
    }
  context.strokeStyle = css(mix(paper, ink, BORDER));
  for (const { path, box } of world.borders) if (meets(box, sight)) context.stroke(path);
  context.restore();
}

function meets(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
