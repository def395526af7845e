import type Sigma from 'sigma';
import { matrixFromCamera } from 'sigma/utils';

/** Sigma's canvases shifted as they are while the camera only pans: nothing in them is drawn again until it stands. */
export interface CanvasPan {
  /** Sigma's matrix from framed to clip space as the camera is now, which Sigma itself keeps only when it draws. */
  now(): { readonly matrix: Float32Array };
  /** Puts the canvases back and lets Sigma draw; false where they were not shifted. */
  end(): boolean;
  kill(): void;
}

/** Layers that are not shifted: the one drawn anew, and the one that takes the pointer. */
const FIXED = new Set(['overview', 'mouse']);

/** `isOn`: whether pans are taken over now. `draw`: called once a frame instead of Sigma's drawing. */
export function panByCanvas(sigma: Sigma, isOn: () => boolean, draw: () => void): CanvasPan {
  const schedule = sigma.scheduleRender.bind(sigma);
  const camera = sigma.getCamera();
  /** The camera as Sigma drew last. */
  let drawn = camera.getState();
  let frame = 0;
  let shifted: HTMLCanvasElement[] | null = null;
  const onDrawn = () => (drawn = camera.getState());
  sigma.on('afterRender', onDrawn);

  const shift = () => {
    frame = 0;
    shifted ??= Object.entries(sigma.getCanvases()).flatMap(([id, canvas]) => (FIXED.has(id) ? [] : [canvas]));
    const from = sigma.framedGraphToViewport(drawn, { cameraState: drawn });
    const to = sigma.framedGraphToViewport(drawn, { cameraState: camera.getState() });
    const move = `translate(${to.x - from.x}px, ${to.y - from.y}px)`;
    for (const canvas of shifted) canvas.style.transform = move;
    draw();
  };
  const end = () => {
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
    if (!shifted) return false;
    for (const canvas of shifted) canvas.style.transform = '';
    shifted = null;
    return true;
  };
  /** Sigma asks this of itself whenever the camera moved. */
  sigma.scheduleRender = () => {
    const { x, y, ratio } = camera.getState();
    const panned = ratio === drawn.ratio && (x !== drawn.x || y !== drawn.y);
    if (panned && isOn()) {
      frame ||= requestAnimationFrame(shift);
      return sigma;
    }
    end();
    return schedule();
  };

  return {
    now: () => ({
      matrix: matrixFromCamera(
        camera.getState(),
        sigma.getDimensions(),
        sigma.getGraphDimensions(),
        sigma.getStagePadding(),
      ),
    }),
    end() {
      const was = end();
      if (was) schedule();
      return was;
    },
    kill() {
      if (frame) cancelAnimationFrame(frame);
      sigma.off('afterRender', onDrawn);
      sigma.scheduleRender = schedule;
    },
  };
}
