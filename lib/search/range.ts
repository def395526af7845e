/** Half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where `order` is 0, given that it never falls. */
export function rangeWhere(size: number, order: (k: number) => number): Range {
  const border = (below: (d: number) => boolean, from: number) => {
    let lo = from;
    let hi = size;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (below(order(mid))) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const from = border((d) => d < 0, 0);
  return { from, to: border((d) => d <= 0, from) };
}
