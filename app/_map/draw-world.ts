import { css, mix } from '../_graph/colour.ts';
import type { Palette } from '../_graph/palette.ts';
import { toPlane, type MapCamera, type Size } from './map-camera.ts';
import type { LaidWorld } from './lay-world.ts';
import type { Box, Outline } from './plane.ts';

/** Shares of ink in the paper. */
const LAND = 0.055;
const BORDER = 0.2;
const COAST = 0.24;

/** Paths as canvases take them, made once. */
const paths = new WeakMap<Outline, Path2D>();

function pathOf(outline: Outline): Path2D {
  let path = paths.get(outline);
  if (!path) paths.set(outline, (path = new Path2D(outline.path)));
  return path;
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
  const { land, borders } = world.outlines(sight);
  for (const outline of land)
    if (meets(outline.box, sight)) {
      context.fill(pathOf(outline));
      context.stroke(pathOf(outline));
    }
  context.strokeStyle = css(mix(paper, ink, BORDER));
  for (const outline of borders) if (meets(outline.box, sight)) context.stroke(pathOf(outline));
  context.restore();
}

function meets(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
