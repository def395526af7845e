import type { EntityType } from '#lib/model/entity-type.ts';

/** The light theme of globals.css: pictures know no custom properties. */
export const PAPER = '#faf8f3';
export const CARD = '#fffdf9';
export const INK = '#1f1c17';
export const SOFT = '#655f55';
export const RULE = '#e4dfd3';
export const TYPE_COLOUR: Readonly<Record<EntityType, string>> = {
  person: '#c2521c',
  institution: '#1d6396',
  place: '#0c8062',
  event: '#7d4f9e',
};

/** The type's shape around (x, y) as an SVG path. */
export function shapePath(type: EntityType, x: number, y: number, r: number): string {
  if (type === 'person') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  if (type === 'institution') return box(x, y, r * 0.89);
  if (type === 'place')
    return `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}z`;
  return `M${x} ${y - r * 1.15}L${x + r * 1.2} ${y + r * 0.9}L${x - r * 1.2} ${y + r * 0.9}z`;
}

function box(x: number, y: number, r: number): string {
  return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
}
