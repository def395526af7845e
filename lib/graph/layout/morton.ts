/** Bodies in order of their Morton codes (Morton 1966): near in the plane, near in memory. */
export interface MortonOrder {
  /** Body at each place. */
  readonly order: Uint32Array;
  /** Code at each place, rising; 16 bits each way interleaved, x lowest. */
  readonly codes: Uint32Array;
  /** Side of the square that the codes divide. */
  side: number;
  sort(x: Float64Array, y: Float64Array): void;
}

/** Room for `size` bodies; `sort` is two passes of a radix sort, 16 bits each. */
export function mortonOrder(size: number): MortonOrder {
  const raw = new Uint32Array(size);
  const half = new Uint32Array(size);
  const counts = new Uint32Array(65536);
  const order = new Uint32Array(size);
  const codes = new Uint32Array(size);

  function pass(from: Uint32Array | null, to: Uint32Array, shift: number): void {
    counts.fill(0);
    for (let i = 0; i < size; i++) counts[(raw[i]! >>> shift) & 0xffff]!++;
    let sum = 0;
    for (let k = 0; k < 65536; k++) {
      const count = counts[k]!;
      counts[k] = sum;
      sum += count;
    }
    for (let i = 0; i < size; i++) {
      const body = from ? from[i]! : i;
      to[counts[(raw[body]! >>> shift) & 0xffff]!++] = body;
    }
  }

  const made: MortonOrder = {
    order,
    codes,
    side: 0,
    sort(x, y) {
      let left = Infinity;
      let right = -Infinity;
      let bottom = Infinity;
      let top = -Infinity;
      for (let i = 0; i < size; i++) {
        if (x[i]! < left) left = x[i]!;
        if (x[i]! > right) right = x[i]!;
        if (y[i]! < bottom) bottom = y[i]!;
        if (y[i]! > top) top = y[i]!;
      }
      made.side = Math.max(right - left, top - bottom) * 1.0001 + 1e-9;
      const scale = 65536 / made.side;
      for (let i = 0; i < size; i++)
        raw[i] = spread((x[i]! - left) * scale) | (spread((y[i]! - bottom) * scale) << 1);
      pass(null, half, 0);
      pass(half, order, 16);
      for (let i = 0; i < size; i++) codes[i] = raw[order[i]!]!;
    },
  };
  return made;
}

/** Puts a zero bit after each of the lower 16 bits. */
function spread(v: number): number {
  v &= 0xffff;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
}
