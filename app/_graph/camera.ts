import type Sigma from 'sigma';
import type { GraphNode } from '#lib/model/graph-view.ts';
import type { CameraView } from '../_state/view-state.ts';

/** Pixels of the picture that something else covers or that names need. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NEAREST = 0.3;
const FARTHEST = 6;

/** In the picture's plane: graph coordinates. */
export type Point = Pick<GraphNode, 'x' | 'y'>;

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The camera that shows points of the picture's plane (graph coordinates) between the insets. */
export function fittedCamera(sigma: Sigma, insets: Insets, points: Iterable<Point>): CameraView | null {
  const bounds = boundsOf(sigma, points);
  if (!bounds) return null;
  const { width, height } = sigma.getDimensions();
  const now = sigma.getCamera().getState();
  const room = {
    x: Math.max(40, width - insets.left - insets.right),
    y: Math.max(40, height - insets.top - insets.bottom),
  };
  const spread = Math.max((bounds.right - bounds.left) / room.x, (bounds.bottom - bounds.top) / room.y);
  const ratio = Math.min(FARTHEST, Math.max(NEAREST, now.ratio * spread));
  const zoom = ratio / now.ratio;
  const offset = {
    x: ((insets.left - insets.right) / 2) * zoom,
    y: ((insets.top - insets.bottom) / 2) * zoom,
  };
  const middle = {
    x: (bounds.left + bounds.right) / 2 - offset.x,
    y: (bounds.top + bounds.bottom) / 2 - offset.y,
  };
  return { ...sigma.viewportToFramedGraph(middle, atOnce(sigma)), ratio };
}

/** The camera moved just so far that a node lies between the insets; null where it does already. */
export function cameraShowing(sigma: Sigma, id: string, insets: Insets): CameraView | null {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return null;
  const { width, height } = sigma.getDimensions();
  const at = sigma.framedGraphToViewport(data, atOnce(sigma));
  const x = Math.min(Math.max(at.x, insets.left), width - insets.right);
  const y = Math.min(Math.max(at.y, insets.top), height - insets.bottom);
  if (x === at.x && y === at.y) return null;
  const middle = { x: width / 2 + at.x - x, y: height / 2 + at.y - y };
  return { ...sigma.viewportToFramedGraph(middle, atOnce(sigma)), ratio: sigma.getCamera().getState().ratio };
}

export function panned(sigma: Sigma, dx: number, dy: number): CameraView {
  const { width, height } = sigma.getDimensions();
  const middle = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy }, atOnce(sigma));
  return { ...middle, ratio: sigma.getCamera().getState().ratio };
}

/** Whether all points are in the window. */
export function isInView(sigma: Sigma, points: Iterable<Point>): boolean {
  const bounds = boundsOf(sigma, points);
  const { width, height } = sigma.getDimensions();
  return !bounds || (bounds.left >= 0 && bounds.top >= 0 && bounds.right <= width && bounds.bottom <= height);
}

/** The camera as it is, also where the picture has not been drawn since it moved. */
function atOnce(sigma: Sigma) {
  return { cameraState: sigma.getCamera().getState() };
}

function boundsOf(sigma: Sigma, points: Iterable<Point>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const point of points) {
    const { x, y } = sigma.graphToViewport(point, atOnce(sigma));
    bounds = bounds
      ? {
          left: Math.min(bounds.left, x),
          top: Math.min(bounds.top, y),
          right: Math.max(bounds.right, x),
          bottom: Math.max(bounds.bottom, y),
        }
      : { left: x, top: y, right: x, bottom: y };
  }
  return bounds;
}
