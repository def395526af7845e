/** For lines kept at their lower end: the lines by their higher end. */
export function backLinesOf(
  size: number,
  neighbours: Uint32Array,
): { backOffsets: Uint32Array; backLines: Uint32Array } {
  const { starts, order } = bucketed(neighbours, size);
  return { backOffsets: starts, backLines: order };
}

/** By row, how many other rows lines lead to; `without` says which lines do not count. Lines of one pair follow one another. */
export function neighbourCounts(
  size: number,
  from: Uint32Array,
  to: Uint32Array,
  without: (line: number) => boolean,
): Uint32Array {
  const counts = new Uint32Array(size);
  let [a, b] = [-1, -1];
  for (let line = 0; line < to.length; line++) {
    if (without(line) || (from[line] === a && to[line] === b)) continue;
    [a, b] = [from[line]!, to[line]!];
    counts[a]!++;
    counts[b]!++;
  }
  return counts;
}

/** Rows by falling importance (thousandths), ties by row. */
export function rankOf(importance: Uint16Array): Uint32Array {
  const most = 0xffff;
  const falling = new Uint32Array(importance.length);
  for (let i = 0; i < importance.length; i++) falling[i] = most - importance[i]!;
  return bucketed(falling, most + 1).order;
}

/** Counting sort: numbers of the keys from 0 to before `buckets`, in order of key, then number. */
function bucketed(keys: Uint32Array, buckets: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(buckets + 1);
  for (let k = 0; k < keys.length; k++) starts[keys[k]! + 1]!++;
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!;
  const order = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k++) order[starts[keys[k]!]!++] = k;
  // Each start has moved to the next one.
  starts.copyWithin(1, 0, buckets);
  starts[0] = 0;
  return { starts, order };
}

/** How many times each number below `limit` stands in a column; null where one is not below it. */
export function tallyOf(column: Uint8Array, limit: number): Uint32Array | null {
  const counts = new Uint32Array(256);
  for (let i = 0; i < column.length; i++) counts[column[i]!]!++;
  return counts.subarray(limit).some((count) => count > 0) ? null : counts.slice(0, limit);
}
