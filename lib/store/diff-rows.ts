export interface Diff<T> {
  /** Rows whose key is no longer there. */
  readonly gone: readonly T[];
  /** Rows that are new, or other objects than before. */
  readonly come: readonly T[];
}

/** What changed from one list of rows to another, in whatever order; rows are the same where they are the same object. */
export function diffRows<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): Diff<T> {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  let end = 0;
  const most = Math.min(before.length, after.length) - same;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [old, fresh] = [before.slice(same, before.length - end), after.slice(same, after.length - end)];
  const known = new Set<T>(old);
  const come = fresh.filter((row) => !known.delete(row));
  const replaced = new Set(come.map(keyOf));
  return { come, gone: [...known].filter((row) => !replaced.has(keyOf(row))) };
}
