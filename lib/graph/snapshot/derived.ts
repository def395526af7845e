/** For lines kept at their lower end: that end by line, and the lines by their higher end. */
export function backLinesOf(
  offsets: Uint32Array,
  neighbours: Uint32Array,
): { source: Uint32Array; backOffsets: Uint32Array; backLines: Uint32Array } {
  const size = offsets.length - 1;
  const source = new Uint32Array(neighbours.length);
  for (let i = 0, line = 0; i < size; i++) for (const end = offsets[i + 1]!; line < end; line++) source[line] = i;
  const { starts, order } = bucketed(neighbours, size);
  return { source, backOffsets: starts, backLines: order };
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
  const free = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k++) order[free[keys[k]!]!++] = k;
  return { starts, order };
}
