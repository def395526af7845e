import { mortonOrder } from './morton.ts';

export interface Repulsion {
  /**
   * Adds to (fx, fy) on each body the sum over all others of `mass · (p - q) / |p - q|²`: ForceAtlas2's repulsion
   * before its own mass and scale. Where `wanted` is given, only for bodies where it is 1.
   */
  add(x: Float64Array, y: Float64Array, fx: Float64Array, fy: Float64Array, wanted?: Uint8Array): void;
}

/** Added to squared distances, so that coincident bodies do not push each other out of the world. */
export const SOFTENING = 1e-12;
/** Bodies in a leaf, and in a group that shares one walk through the tree. */
const LEAF = 8;
const GROUP = 32;

/**
 * Barnes & Hut (1986) with a quadtree laid over Morton-sorted bodies, depth first in flat arrays. A group of up to 32
 * neighbours walks it once (Barnes 1990); a cell stands for its bodies where its side is below `theta` times its
 * distance from the whole group. No mass is lost: every body is in exactly one accepted cell or leaf.
 */
export function createRepulsion(mass: Float64Array, theta: number): Repulsion {
  const size = mass.length;
  const morton = mortonOrder(size);
  const sx = new Float64Array(size);
  const sy = new Float64Array(size);
  const sm = new Float64Array(size);
  const sumM = new Float64Array(size + 1);
  const sumX = new Float64Array(size + 1);
  const sumY = new Float64Array(size + 1);
  let room = Math.max(64, 2 * size);
  let cellX = new Float64Array(room);
  let cellY = new Float64Array(room);
  let cellM = new Float64Array(room);
  let reach = new Float64Array(room);
  let next = new Int32Array(room);
  let first = new Int32Array(room);
  let last = new Int32Array(room);
  const groupFrom = new Int32Array(size);
  const groupTo = new Int32Array(size);
  const listX = new Float64Array(size + 64);
  const listY = new Float64Array(size + 64);
  const listM = new Float64Array(size + 64);
  let cells = 0;
  let groups = 0;

  function grow(): void {
    room *= 2;
    const wider = <T extends Float64Array | Int32Array>(old: T, made: T): T => (made.set(old), made);
    cellX = wider(cellX, new Float64Array(room));
    cellY = wider(cellY, new Float64Array(room));
    cellM = wider(cellM, new Float64Array(room));
    reach = wider(reach, new Float64Array(room));
    next = wider(next, new Int32Array(room));
    first = wider(first, new Int32Array(room));
    last = wider(last, new Int32Array(room));
  }

  function build(from: number, to: number, level: number, side: number, grouped: boolean): void {
    if (cells === room) grow();
    const cell = cells++;
    const m = sumM[to]! - sumM[from]!;
    cellM[cell] = m;
    cellX[cell] = (sumX[to]! - sumX[from]!) / m;
    cellY[cell] = (sumY[to]! - sumY[from]!) / m;
    reach[cell] = (side * side) / (theta * theta);
    if (!grouped && (to - from <= GROUP || level < 0)) {
      groupFrom[groups] = from;
      groupTo[groups++] = to;
      grouped = true;
    }
    if (to - from <= LEAF || level < 0) {
      first[cell] = from;
      last[cell] = to;
    } else {
      first[cell] = -1;
      for (let start = from; start < to;) {
        const end = quadrantEnd(start, to, 2 * level);
        build(start, end, level - 1, side / 2, grouped);
        start = end;
      }
    }
    next[cell] = cells;
  }

  function quadrantEnd(from: number, to: number, shift: number): number {
    const quadrant = (morton.codes[from]! >>> shift) & 3;
    let lo = from + 1;
    let hi = to;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (((morton.codes[mid]! >>> shift) & 3) === quadrant) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** Fills the list with what acts on the places [from, to); gives its length. */
  function listFor(from: number, to: number): number {
    let left = Infinity;
    let right = -Infinity;
    let bottom = Infinity;
    let top = -Infinity;
    for (let i = from; i < to; i++) {
      left = Math.min(left, sx[i]!);
      right = Math.max(right, sx[i]!);
      bottom = Math.min(bottom, sy[i]!);
      top = Math.max(top, sy[i]!);
    }
    let count = 0;
    for (let cell = 0; cell < cells;) {
      const cx = cellX[cell]!;
      const cy = cellY[cell]!;
      const dx = cx < left ? left - cx : cx > right ? cx - right : 0;
      const dy = cy < bottom ? bottom - cy : cy > top ? cy - top : 0;
      if (reach[cell]! < dx * dx + dy * dy) {
        listX[count] = cx;
        listY[count] = cy;
        listM[count++] = cellM[cell]!;
        cell = next[cell]!;
      } else if (first[cell]! >= 0) {
        for (let j = first[cell]!; j < last[cell]!; j++) {
          listX[count] = sx[j]!;
          listY[count] = sy[j]!;
          listM[count++] = sm[j]!;
        }
        cell = next[cell]!;
      } else cell++;
    }
    return count;
  }

  function load(x: Float64Array, y: Float64Array): void {
    morton.sort(x, y);
    for (let i = 0; i < size; i++) {
      const body = morton.order[i]!;
      const m = mass[body]!;
      sx[i] = x[body]!;
      sy[i] = y[body]!;
      sm[i] = m;
      sumM[i + 1] = sumM[i]! + m;
      sumX[i + 1] = sumX[i]! + m * x[body]!;
      sumY[i + 1] = sumY[i]! + m * y[body]!;
    }
    cells = 0;
    groups = 0;
    build(0, size, 15, morton.side, false);
  }

  return {
    add(x, y, fx, fy, wanted) {
      if (size === 0) return;
      load(x, y);
      for (let g = 0; g < groups; g++) {
        const from = groupFrom[g]!;
        const to = groupTo[g]!;
        if (wanted && !anyWanted(morton.order, from, to, wanted)) continue;
        const count = listFor(from, to);
        for (let i = from; i < to; i++) {
          const px = sx[i]!;
          const py = sy[i]!;
          let ax = 0;
          let ay = 0;
          for (let j = 0; j < count; j++) {
            const dx = px - listX[j]!;
            const dy = py - listY[j]!;
            const f = listM[j]! / (dx * dx + dy * dy + SOFTENING);
            ax += dx * f;
            ay += dy * f;
          }
          const body = morton.order[i]!;
          fx[body]! += ax;
          fy[body]! += ay;
        }
      }
    },
  };
}

function anyWanted(order: Uint32Array, from: number, to: number, wanted: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (wanted[order[i]!] === 1) return true;
  return false;
}
