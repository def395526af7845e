import type { EntityId } from '#lib/model/ids.ts';

interface Place {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much further one direction may be pulled apart than the other, to fill the area. */
const MOST_STRETCH = 1.5;

/** Where nodes stand in an area of a page, y downwards, in tenths of a unit; the graph's own y grows upwards. */
export function onPage(nodes: readonly Place[], area: Area): ReadonlyMap<EntityId, { x: number; y: number }> {
  const [left, right] = range(nodes.map((n) => n.x));
  const [low, high] = range(nodes.map((n) => n.y));
  const across = area.width / Math.max(right - left, 1e-9);
  const up = area.height / Math.max(high - low, 1e-9);
  const [scaleX, scaleY] = [Math.min(across, up * MOST_STRETCH), Math.min(up, across * MOST_STRETCH)];
  const tenth = (n: number) => Math.round(n * 10) / 10;
  return new Map(
    nodes.map(({ id, x, y }) => [
      id,
      {
        x: tenth(area.left + area.width / 2 + (x - (left + right) / 2) * scaleX),
        y: tenth(area.top + area.height / 2 - (y - (low + high) / 2) * scaleY),
      },
    ]),
  );
}

function range(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return values.length ? [low, high] : [0, 0];
}
