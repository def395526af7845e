import type Sigma from 'sigma';

/** A 2D canvas among Sigma's layers, kept at the picture's size and the screen's pixel ratio. */
export interface CanvasLayer {
  /** To draw in, scaled so that one unit is one CSS pixel. */
  begin(): CanvasRenderingContext2D;
  /** Takes away what was drawn; a layer without anything is left alone, since each one touched is composed anew. */
  clear(): void;
}

export function canvasLayer(
  sigma: Sigma,
  id: string,
  place: { beforeLayer: string } | { afterLayer: string },
  /** Painted by the processor: broad outlines take seconds where the graphics card is software. */
  unaided = false,
): CanvasLayer {
  const canvas = sigma.createCanvas(id, { ...place, style: { pointerEvents: 'none' } });
  const context = canvas.getContext('2d', { willReadFrequently: unaided })!;
  let drawn = false;
  return {
    clear() {
      if (!drawn) return;
      drawn = false;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
    },
    begin() {
      drawn = true;
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
      return context;
    },
  };
}
