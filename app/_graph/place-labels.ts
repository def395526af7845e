/** A name that wants to stand by its node; lengths in pixels. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to other names that it keeps free. */
  readonly shy?: number;
  /**
   * Stands even where it covers other nodes, as little of them as can be, or, if so, only lesser ones than its own; never over
   * a label placed before it.
   */
  readonly urgent: boolean | 'over lesser';
}

/** Top left corner of a placed name. */
export interface LabelSpot {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
/** A node is lesser than another below this share of its radius. */
const LESSER = 0.8;
const CELL = 96;

/**
 * Greedy point-feature labelling (Christensen, Marks and Shieber 1995): wishes in order of rank, each under its
 * node, else above, right or left of it, urgent ones else at a corner, else not at all. No two placed names overlap, none is cut by the rim, none
 * covers what is `taken`.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  height: number,
  taken: readonly Pick<LabelSpot, 'left' | 'top' | 'width' | 'height'>[] = [],
): LabelSpot[] {
  const nodes = new Grid();
  for (const { id, x, y, radius: r } of wishes)
    nodes.add({ left: x - r, right: x + r, top: y - r, bottom: y + r }, id);
  const labels = new Grid();
  for (const box of taken)
    labels.add(
      { left: box.left, top: box.top, right: box.left + box.width, bottom: box.top + box.height },
      '',
    );
  const spots: LabelSpot[] = [];
  for (const wish of wishes) {
    let box: Box | undefined;
    let second: Box | undefined;
    let least = Infinity;
    for (const side of wish.urgent ? CORNERS_TOO : SIDES) {
      const spot = spotAt(side, wish);
      if (!isInside(spot, width, height) || labels.hits(widened(spot, wish.shy ?? 0), null)) continue;
      const covered = wish.urgent ? nodes.covered(spot, wish.id) : nodes.hits(spot, wish.id) ? [wish] : [];
      if (covered.length === 0) {
        box = spot;
        break;
      }
      if (wish.urgent === 'over lesser' && covered.some(({ radius }) => radius > LESSER * wish.radius))
        continue;
      const area = covered.reduce((sum, { radius }) => sum + radius ** 2, 0);
      if (area >= least) continue;
      least = area;
      second = spot;
    }
    if (wish.urgent) box ??= second;
    if (!box) continue;
    labels.add(box, wish.id);
    spots.push({ id: wish.id, left: box.left, top: box.top, width: wish.width, height: wish.height });
  }
  return spots;
}

const SIDES = ['under', 'above', 'right', 'left'] as const;
const CORNERS_TOO = [...SIDES, 'under right', 'under left', 'above right', 'above left'] as const;

function spotAt(side: (typeof CORNERS_TOO)[number], { x, y, radius, width, height }: LabelWish): Box {
  const box = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height });
  switch (side) {
    case 'under':
      return box(x - width / 2, y + radius + GAP);
    case 'above':
      return box(x - width / 2, y - radius - GAP - height);
    case 'right':
      return box(x + radius + GAP, y - height / 2);
    case 'left':
      return box(x - radius - GAP - width, y - height / 2);
    case 'under right':
      return box(x + radius / 2, y + radius);
    case 'under left':
      return box(x - radius / 2 - width, y + radius);
    case 'above right':
      return box(x + radius / 2, y - radius - height);
    case 'above left':
      return box(x - radius / 2 - width, y - radius - height);
  }
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isInside({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes by the cells they touch. */
class Grid {
  private readonly cells = new Map<number, { box: Box; id: string }[]>();

  add(box: Box, id: string): void {
    const one = { box, id };
    eachCell(box, (cell) => {
      const list = this.cells.get(cell);
      if (list) list.push(one);
      else this.cells.set(cell, [one]);
      return false;
    });
  }

  hits(box: Box, except: string | null): boolean {
    return eachCell(
      box,
      (cell) =>
        this.cells.get(cell)?.some((other) => other.id !== except && overlaps(other.box, box)) ?? false,
    );
  }

  /** The boxes that a box overlaps, as circles. */
  covered(box: Box, except: string | null): { radius: number }[] {
    const found = new Set<Box>();
    eachCell(box, (cell) => {
      for (const other of this.cells.get(cell) ?? [])
        if (other.id !== except && overlaps(other.box, box)) found.add(other.box);
      return false;
    });
    return [...found].map(({ left, right }) => ({ radius: (right - left) / 2 }));
  }
}

/** More cells than a window has in a row. */
const ROW = 1 << 16;

/** Visits cells until `visit` says that it has what it wants; whether it had. */
function eachCell({ left, top, right, bottom }: Box, visit: (cell: number) => boolean): boolean {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
      if (visit(y * ROW + x)) return true;
  return false;
}
