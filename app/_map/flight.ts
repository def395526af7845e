import { between, type MapCamera } from './map-camera.ts';

/** Moves a camera over some milliseconds, at once where that is 0; a new target takes over from an earlier one. */
export function createFlight(place: (camera: MapCamera) => void) {
  let frame = 0;
  return {
    go(from: MapCamera, target: MapCamera, pace: number) {
      cancelAnimationFrame(frame);
      if (!pace) return place(target);
      const began = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - began) / pace));
        place(share < 1 ? between(from, target, 1 - (1 - share) ** 2) : target);
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
