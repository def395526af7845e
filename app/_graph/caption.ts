import type { EntityId } from '#lib/model/ids.ts';

/** Where a community's name stands, in pixels: for the pointer. */
export interface Caption {
  readonly lead: EntityId;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function isOn(
  { left, top, width, height }: Omit<Caption, 'lead' | 'text'>,
  x: number,
  y: number,
): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
