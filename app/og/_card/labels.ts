import type { PlacedNode, Scene } from './scene.ts';

export interface Label {
  readonly of: PlacedNode;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a letter in parts of the font size, on the wide side. */
const LETTER = 0.56;

/** Names beside their shapes, the most important first; one that would cover another name or a shape is left out. */
export function placeLabels(
  { nodes }: Scene,
  nameOf: (node: PlacedNode) => string,
  area: { width: number; height: number; most: number; size: number },
): Label[] {
  const taken: Box[] = nodes.map(({ x, y, r }) => around(x, y, r + 2));
  const labels: Label[] = [];
  for (const of of nodes.toSorted((a, b) => b.node.importance - a.node.importance)) {
    if (labels.length >= area.most) break;
    const text = nameOf(of);
    const [w, h] = [text.length * area.size * LETTER, area.size * 1.25];
    const gap = of.r + 7;
    const own = around(of.x, of.y, of.r + 2);
    const spots: readonly (readonly [number, number])[] = [
      [of.x + gap, of.y - h / 2],
      [of.x - gap - w, of.y - h / 2],
      [of.x - w / 2, of.y + gap],
      [of.x - w / 2, of.y - gap - h],
    ];
    const spot = spots.find(([left, top]) => {
      const box = { left, top, right: left + w, bottom: top + h };
      const inside = left >= 4 && top >= 4 && box.right <= area.width - 4 && box.bottom <= area.height - 4;
      return text !== '' && inside && !taken.some((other) => !same(other, own) && overlap(box, other));
    });
    if (!spot) continue;
    const [left, top] = spot;
    taken.push({ left, top, right: left + w, bottom: top + h });
    labels.push({ of, text, left: Math.round(left), top: Math.round(top), size: area.size });
  }
  return labels;
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
