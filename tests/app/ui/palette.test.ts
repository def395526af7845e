import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHex, type Rgb } from '../../../app/_graph/colour.ts';
import { contrast, difference, type Vision } from './colour-vision.ts';

const CSS = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');
const TYPES = ['person', 'institution', 'place', 'event'];
const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The colours that a rule of globals.css sets, by name. */
function rule(selector: string): Record<string, Rgb> {
  const body = new RegExp(`^${selector.replace(/[[\]()']/g, '\\$&')} \\{([^}]*)\\}`, 'm').exec(CSS)![1]!;
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, parseHex(match[2]!)]),
  );
}

const THEMES = [
  ['light', rule(':root'), rule(":root[data-palette='clear']")],
  ['dark', rule(":root[data-theme='dark']"), rule(":root[data-palette='clear'][data-theme='dark']")],
] as const;

/** The two types that look most alike, and how far apart they are. */
function closest(colours: Record<string, Rgb>, vision: Vision): number {
  return Math.min(
    ...TYPES.flatMap((a, i) => TYPES.slice(i + 1).map((b) => difference(colours[a]!, colours[b]!, vision))),
  );
}

describe.each(THEMES)('in %s', (_, theme, clear) => {
  it.each(VISIONS)('types of the clear palette stay apart in %s', (vision) => {
    expect(closest(clear, vision)).toBeGreaterThan(12);
  });

  it('the clear palette is better than the standard one where a cone is missing', () => {
    for (const vision of VISIONS.slice(1))
      expect(closest(clear, vision)).toBeGreaterThan(2 * closest(theme, vision));
  });

  it.each(['paper', 'card', 'hover'])('its colours read as text on %s', (surface) => {
    for (const type of TYPES) expect(contrast(clear[type]!, theme[surface]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('the standard palette is seen by those who see all colours', () => {
    expect(closest(theme, 'normal')).toBeGreaterThan(10);
  });
});

describe('the measure', () => {
  it('knows black from white, and red from green by cones', () => {
    expect(difference([0, 0, 0], [255, 255, 255], 'normal')).toBeCloseTo(100, 0);
    const [red, green]: [Rgb, Rgb] = [
      [178, 60, 40],
      [120, 110, 30],
    ];
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(difference(red, green, 'normal') / 2);
  });
});
