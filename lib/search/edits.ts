/** A word as UTF-16 units, to be compared without making strings. */
export type Units = ArrayLike<number>;

/**
 * Whether one insertion, deletion, substitution or swap of neighbours at most turns `a` into `b[from .. to)` (Damerau
 * 1964).
 */
export function withinOneEdit(a: Units, b: Units, from = 0, to = b.length): boolean {
  const p = a.length;
  const q = to - from;
  if (p - q > 1 || q - p > 1) return false;
  const i = commonStart(a, b, from, p < q ? p : q);
  if (p > q) return same(a, i + 1, b, from + i, p);
  if (p < q) return same(a, i, b, from + i + 1, p);
  if (i >= p - 1 || same(a, i + 1, b, from + i + 1, p)) return true;
  return a[i] === b[from + i + 1] && a[i + 1] === b[from + i] && same(a, i + 2, b, from + i + 2, p);
}

/** Whether `a` is within one edit of some beginning of `b[from .. to)`. */
export function startsWithinOneEdit(a: Units, b: Units, from = 0, to = b.length): boolean {
  const p = a.length;
  const q = to - from;
  if (p > q + 1) return false;
  const i = commonStart(a, b, from, p < q ? p : q);
  if (i >= p - 1 || same(a, i + 1, b, from + i, p)) return true;
  if (p <= q && same(a, i + 1, b, from + i + 1, p)) return true;
  if (p < q && same(a, i, b, from + i + 1, p)) return true;
  return p <= q && a[i] === b[from + i + 1] && a[i + 1] === b[from + i] && same(a, i + 2, b, from + i + 2, p);
}

function commonStart(a: Units, b: Units, from: number, most: number): number {
  let i = 0;
  while (i < most && a[i] === b[from + i]) i++;
  return i;
}

/** Whether a[i .. end) is what b holds from j on; the caller sees to it that b goes on for so long. */
function same(a: Units, i: number, b: Units, j: number, end: number): boolean {
  while (i < end) if (a[i++] !== b[j++]) return false;
  return true;
}
