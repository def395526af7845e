import type { Span } from '../model/span.ts';

/** Those of `sorted` (by start) that start inside `span`. */
export function startingIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.start < end; i++) out.push(sorted[i]!);
  return out;
}
