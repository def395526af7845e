import { changedRows } from '../model/changed-rows.ts';

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
  const { gone, come } = changedRows(before, after);
  const replaced = new Set(come.map(keyOf));
  return { come, gone: gone.filter((row) => !replaced.has(keyOf(row))) };
}
