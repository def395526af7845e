/** A word as UTF-16 units, to be compared without making strings. */
export type Units = ArrayLike<number>;

/** Whether one insertion, deletion, substitution or swap of neighbours at most turns `a` into `b` (Damerau 1964). */
export function withinOneEdit(a: Units, b: Units): boolean {
  const p = a.length;
  const q = b.length;
  if (p - q > 1 || q - p > 1) return false;
  const i = commonStart(a, b);
  if (p === q) {
    if (i >= p - 1) return true;
    if (sameFrom(a, i + 1, b, i + 1, p)) return true;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && sameFrom(a, i + 2, b, i + 2, p);
  }
  return p > q ? sameFrom(a, i + 1, b, i, p) : sameFrom(a, i, b, i + 1, p);
}

/** Whether `word` is within one edit of some beginning of `longer`. */
export function startsWithinOneEdit(word: Units, longer: Units): boolean {
  const p = word.length;
  const q = longer.length;
  if (p > q + 1) return false;
  const i = commonStart(word, longer);
  if (i >= p - 1) return true;
  return (
    startsFrom(word, i + 1, longer, i + 1) ||
    startsFrom(word, i + 1, longer, i) ||
    startsFrom(word, i, longer, i + 1) ||
    (word[i] === longer[i + 1] && word[i + 1] === longer[i] && startsFrom(word, i + 2, longer, i + 2))
  );
}

function commonStart(a: Units, b: Units): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a[i] === b[i]) i++;
  return i;
}

/** a[i..end) equals the same number of units of b from j, and b ends there. */
function sameFrom(a: Units, i: number, b: Units, j: number, end: number): boolean {
  if (b.length - j !== end - i) return false;
  while (i < end) if (a[i++] !== b[j++]) return false;
  return true;
}

function startsFrom(word: Units, i: number, longer: Units, j: number): boolean {
  if (word.length - i > longer.length - j) return false;
  while (i < word.length) if (word[i++] !== longer[j++]) return false;
  return true;
}
