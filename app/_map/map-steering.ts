import type { MapView } from '../_state/view-state.ts';
import { createFlight } from './flight.ts';
import { cameraOf, viewOf, type MapCamera, type Size } from './map-camera.ts';
import type { Plane } from './plane.ts';

/** Where the map looks, and whether it goes on to follow what is shown. */
export interface MapSteering {
  readonly camera: MapCamera;
  /** Whether what is shown is followed: nobody has moved the map since. */
  readonly isFitted: boolean;
  /** As somebody wants it: at once, or in `pace` milliseconds. */
  byHand(next: MapCamera, pace?: number): void;
  /** Elsewhere, still following what is shown. */
  aside(next: MapCamera): void;
  fit(pace?: number): void;
  /** Where a link looks; null fits. */
  moveTo(view: MapView | null): void;
  stop(): void;
}

export interface SteeringInput {
  readonly plane: Plane;
  readonly view: MapView | null;
  /** Milliseconds a movement takes; 0 where motion is unwanted. */
  readonly pace: number;
  readonly size: () => Size;
  /** The camera that shows everything. */
  readonly fitted: () => MapCamera;
  readonly onStep: () => void;
  /** Told once the map stands; null where it follows what is shown. */
  readonly onMove: (view: MapView | null) => void;
}

/** Milliseconds without a step after which the map stands. */
const STANDS = 300;

export function steerMap({
  plane,
  view,
  pace: usual,
  size,
  fitted,
  onStep,
  onMove,
}: SteeringInput): MapSteering {
  let camera = view ? cameraOf(plane, size(), view) : fitted();
  let isFitted = view === null;
  /** What a link asks for stays what it asks for, also where this window cannot show it. */
  let asked = view;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const flight = createFlight((next) => {
    camera = next;
    onStep();
    clearTimeout(settled);
    settled = setTimeout(() => onMove(isFitted ? null : (asked ?? viewOf(plane, camera))), STANDS);
  });
  const move = (target: MapCamera, pace: number) => flight.go(camera, target, pace);
  const fit = (pace = usual) => {
    isFitted = true;
    asked = null;
    move(fitted(), pace);
  };
  return {
    get camera() {
      return camera;
    },
    get isFitted() {
      return isFitted;
    },
    byHand(next, pace = 0) {
      isFitted = false;
      asked = null;
      move(next, pace);
    },
    aside: (next) => move(next, usual),
    fit,
    moveTo(next) {
      if (!next) return fit();
      isFitted = false;
      asked = next;
      move(cameraOf(plane, size(), next), usual);
    },
    stop() {
      clearTimeout(settled);
      flight.stop();
    },
  };
}
