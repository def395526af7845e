import type Sigma from 'sigma';
import type { EntityId } from '#lib/model/ids.ts';
import type { CameraView } from '../_state/view-state.ts';
import { cameraShowing, fittedCamera, panned, type Insets, type Point } from './camera.ts';

/** Moves a picture's camera, and knows whether it stands where everything fits. */
export interface Steering {
  /** Whether the camera follows what is drawn, as it does until someone moves it. */
  readonly fitted: boolean;
  setInsets(insets: Insets): void;
  /** Shows points of the picture's plane, and follows them from now on. */
  follow(points: readonly Point[], pace?: number): void;
  /** Shows points once. */
  show(points: readonly Point[], pace?: number): void;
  reveal(id: EntityId, pace?: number): void;
  moveTo(camera: CameraView): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  kill(): void;
}

interface Input {
  readonly camera: CameraView | null;
  /** Where the picture looked that this one takes the place of. */
  readonly resume: CameraView | null;
  readonly insets: Insets;
  /** Milliseconds a movement takes; 0 where motion is unwanted. */
  readonly pace: () => number;
  /** Told when the camera has come to rest; null where it follows what is drawn. */
  readonly onCamera: (camera: CameraView | null) => void;
}

/** Milliseconds without a movement that count as rest. */
const REST = 300;

export function steer(
  sigma: Sigma,
  { camera: first, resume, insets: atFirst, pace: usual, onCamera }: Input,
): Steering {
  const camera = sigma.getCamera();
  let insets = atFirst;
  let fitted = first === null;
  let moving = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const start = resume ?? first;
  if (start) camera.setState(start);
  camera.on('updated', ({ x, y, ratio }) => {
    clearTimeout(rest);
    if (!moving) fitted = false;
    rest = setTimeout(() => onCamera(fitted ? null : { x, y, ratio }), REST);
  });
  const move = async (to: CameraView | null, pace: number) => {
    if (!to) return;
    moving = true;
    if (pace === 0) camera.setState(to);
    else await camera.animate(to, { duration: pace, easing: 'quadraticOut' });
    moving = false;
  };
  const show = (points: readonly Point[], pace = usual()) =>
    void move(fittedCamera(sigma, insets, points), pace);
  return {
    get fitted() {
      return fitted;
    },
    setInsets: (next) => (insets = next),
    follow(points, pace) {
      fitted = true;
      show(points, pace);
    },
    show(points, pace) {
      fitted = false;
      show(points, pace);
    },
    reveal: (id, pace = usual()) => void move(cameraShowing(sigma, id, insets), pace),
    moveTo(to) {
      fitted = false;
      void move(to, usual());
    },
    zoom(factor) {
      fitted = false;
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: usual() });
    },
    pan(dx, dy) {
      fitted = false;
      void move(panned(sigma, dx, dy), 0);
    },
    kill: () => clearTimeout(rest),
  };
}
