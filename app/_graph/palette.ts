import type { EntityType } from '#lib/model/entity-type.ts';
import { parseHex, type Rgb } from './colour.ts';

/** The theme's colours as the canvas needs them; read from the custom properties of globals.css. */
export interface Palette {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly accent: Rgb;
  readonly focus: Rgb;
  readonly types: Readonly<Record<EntityType, Rgb>>;
  /** Font families as CSS wants them. */
  readonly serif: string;
  readonly sans: string;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => parseHex(style.getPropertyValue(name).trim());
  return {
    paper: colour('--paper'),
    ink: colour('--ink'),
    accent: colour('--person'),
    focus: colour('--institution'),
    types: {
      person: colour('--person'),
      institution: colour('--institution'),
      place: colour('--place'),
      event: colour('--event'),
    },
    serif: style.getPropertyValue('--serif').trim(),
    sans: style.getPropertyValue('--sans').trim(),
  };
}
