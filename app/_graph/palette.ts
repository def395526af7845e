import type { EntityType } from '#lib/model/entity-type.ts';
import { preference, type Choice } from '../_ui/preferences.ts';
import { parseHex, type Rgb } from './colour.ts';

/** The user's look as the canvas needs it; colours are read from the custom properties of globals.css. */
export interface Palette {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly accent: Rgb;
  readonly focus: Rgb;
  readonly types: Readonly<Record<EntityType, Rgb>>;
  /** How many names the user likes to see. */
  readonly density: Choice<'labels'>;
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
    density: preference('labels'),
    serif: style.getPropertyValue('--serif').trim(),
    sans: style.getPropertyValue('--sans').trim(),
  };
}
