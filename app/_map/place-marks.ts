import type { EntityId } from '#lib/model/ids.ts';

/** A mark that wants to stand on the map, in pixels. */
export interface MarkWish {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** For an event, the id of its place; null for places. */
  readonly at: EntityId | null;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedMarks {
  /** How far each drawn mark stands from its place, in pixels. */
  readonly offsets: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** By drawn place, how many marks it stands for besides itself. */
  readonly joined: ReadonlyMap<EntityId, number>;
}

const GAP = 1.5;
/** Shares of both radii that places may overlap. */
const OVERLAP = 0.25;
const CELL = 40;
const RINGS = 2;

/**
 * Thins a map for its zoom, in the order of the wishes: a place that an earlier one would cover joins that one, an
 * event stands above its place where there is room, or joins it.
 */
export function placeMarks(wishes: readonly MarkWish[]): PlacedMarks {
  const grid = new Grid();
  const offsets = new Map<string, { x: number; y: number }>();
  const joined = new Map<EntityId, number>();
  const owners = new Map<EntityId, EntityId>();
  const join = (owner: EntityId) => joined.set(owner, (joined.get(owner) ?? 0) + 1);
  const places = new Map(wishes.filter(({ at }) => at === null).map((wish) => [wish.id, wish]));
  for (const wish of places.values()) {
    const over = grid.hit(wish, (1 - OVERLAP) * wish.radius, 1 - OVERLAP);
    owners.set(wish.id, over ?? wish.id);
    if (over) join(over);
    else {
      grid.add(wish, wish.id);
      offsets.set(wish.id, { x: 0, y: 0 });
    }
  }
  for (const wish of wishes) {
    if (wish.at === null) continue;
    const owner = owners.get(wish.at);
    const place = places.get(wish.at);
    const spot =
      owner === undefined || owner === wish.at ? spotsOf(wish, place).find(isFree(grid)) : undefined;
    if (spot) {
      grid.add(spot, owner ?? wish.id);
      offsets.set(wish.id, { x: spot.x - wish.x, y: spot.y - wish.y });
    } else if (owner) join(owner);
  }
  return { offsets, joined };
}

function isFree(grid: Grid): (disc: Disc) => boolean {
  return (disc) => grid.hit(disc, disc.radius + GAP, 1) === null;
}

/** Above the place, in two half rings: below stands its name. */
function* spotsOf({ x, y, radius }: MarkWish, place: Disc | undefined): Generator<Disc> {
  if (!place) yield { x, y, radius };
  for (let ring = 0; ring < RINGS; ring++) {
    const reach = (place?.radius ?? radius) * 1.15 + radius + GAP + ring * (2 * radius + GAP);
    const step = (2 * (radius + GAP)) / reach;
    for (let slot = 0; slot * step <= Math.PI; slot++) {
      const angle = -Math.PI / 2 + (slot % 2 ? 1 : -1) * Math.ceil(slot / 2) * step;
      yield { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle), radius };
    }
  }
}

/** Discs by the cells they touch. */
class Grid {
  private readonly cells = new Map<string, { disc: Disc; owner: EntityId }[]>();

  add(disc: Disc, owner: EntityId): void {
    for (const cell of cellsOf(disc, disc.radius)) {
      const list = this.cells.get(cell);
      if (list) list.push({ disc, owner });
      else this.cells.set(cell, [{ disc, owner }]);
    }
  }

  /** Whose disc a circle of `radius` around a spot touches first; the others count with `share` of their radius. */
  hit(spot: Disc, radius: number, share: number): EntityId | null {
    for (const cell of cellsOf(spot, radius))
      for (const { disc, owner } of this.cells.get(cell) ?? [])
        if (Math.hypot(disc.x - spot.x, disc.y - spot.y) < radius + share * disc.radius) return owner;
    return null;
  }
}

function cellsOf({ x, y }: Disc, reach: number): string[] {
  const out: string[] = [];
  for (let i = Math.floor((x - reach) / CELL); i <= Math.floor((x + reach) / CELL); i++)
    for (let k = Math.floor((y - reach) / CELL); k <= Math.floor((y + reach) / CELL); k++)
      out.push(`${i},${k}`);
  return out;
}
