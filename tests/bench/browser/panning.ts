/** What a camera path of some frames cost. */
export interface Panning {
  /** A second, by the clock. */
  readonly rate: number;
  /** Milliseconds of the main thread's script a frame: the median. */
  readonly script: number;
}

interface Camera {
  setState(state: { x: number; y: number; ratio: number }): void;
}

/** Steps of the path that are measured. */
export const FRAMES = 30;

/**
 * Runs in the page: moves the camera along a path, a step a frame. Script is the time from the step to
 * the end of all that it asked to be called in the same frame.
 */
export async function panningOf({ whose, frames }: { whose: 'ours' | 'sigma'; frames: number }): Promise<Panning> {
  const page = window as unknown as { __dateline?: { sigma: unknown }; sigma?: unknown };
  const sigma = (whose === 'ours' ? page.__dateline!.sigma : page.sigma) as {
    getCamera(): Camera;
    getContainer(): HTMLElement;
  };
  const camera = sigma.getCamera();
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const script: number[] = [];
  /** Time that callbacks of animation frames take: they are wrapped for as long as is measured. */
  let spent = 0;
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const from = performance.now();
      callback(time);
      spent += performance.now() - from;
    });
  const step = (t: number) => {
    const from = performance.now();
    const angle = t * 2 * Math.PI;
    camera.setState({ x: 0.5 + 0.15 * Math.cos(angle), y: 0.5 + 0.15 * Math.sin(angle), ratio: 0.5 });
    spent += performance.now() - from;
  };
  const start = performance.now();
  for (let i = 0; i < frames; i++) {
    spent = 0;
    step(i / 120);
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
    script.push(spent);
  }
  // What was drawn so far has to be there before the clock is read.
  for (const canvas of sigma.getContainer().querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  const seconds = (performance.now() - start) / 1000;
  window.requestAnimationFrame = ask;
  script.sort((a, b) => a - b);
  return { rate: frames / seconds, script: script[script.length >> 1]! };
}
