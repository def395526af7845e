import type Sigma from 'sigma';

/** A 2D canvas among Sigma's layers, kept at the picture's size and the screen's pixel ratio. */
export interface CanvasLayer {
  /** Cleared, and scaled so that one unit is one CSS pixel. */
  begin(): CanvasRenderingContext2D;
}

export function canvasLayer(
  sigma: Sigma,
  id: string,
  place: { beforeLayer: string } | { afterLayer: string },
): CanvasLayer {
  const canvas = sigma.createCanvas(id, { ...place, style: { pointerEvents: 'none' } });
  const context = canvas.getContext('2d')!;
  return {
    begin() {
      const { width, height } = sigma.getDimensions();
      const ratio = window.devicePixelRatio || 1;
      const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      return context;
    },
  };
}
