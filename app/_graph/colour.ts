/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** "#rrggbb" or "#rgb"; anything else reads as black. */
export function parseHex(hex: string): Rgb {
  const digits =
    /^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(hex)?.[1]?.replace(/./g, '$&$&');
  const value = Number.parseInt(digits ?? '0', 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` of `b` in `a`, 0 to 1. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}

export function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgba(${r},${g},${b},${alpha})`;
}

/** For WebGL layers that blend with (ONE, ONE_MINUS_SRC_ALPHA), as Sigma's do. */
export function premultiplied([r, g, b]: Rgb, alpha: number): string {
  return css([Math.round(r * alpha), Math.round(g * alpha), Math.round(b * alpha)], alpha);
}
