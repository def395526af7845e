export interface ChangedRows<T> {
  /** Rows that are no longer there, in order. */
  readonly gone: readonly T[];
  /** Rows that were not there before, in order. */
  readonly come: readonly T[];
}

/** Rows looked ahead at first where two lists differ; more and more until they meet again. */
const AHEAD = 32;

/**
 * What changed from one list to another; rows are the same where they are the same object. Walks along both, so that long
 * lists in much the same order cost a glance a row; any other order is right too.
 */
export function changedRows<T extends object>(before: readonly T[], after: readonly T[]): ChangedRows<T> {
  if (before === after) return { gone: [], come: [] };
  const stays = new Uint8Array(before.length);
  const come: T[] = [];
  placesBefore(before, after).forEach((place, i) => {
    if (place < 0) come.push(after[i]!);
    else stays[place] = 1;
  });
  const left = new Set<T>();
  for (let i = 0; i < before.length; i++) if (stays[i] === 0) left.add(before[i]!);
  // What moved is on both sides.
  return { come: come.filter((row) => !left.delete(row)), gone: [...left] };
}

/** By row of `after`, where in `before` the same stood, found by walking along both; -1 for what is new or moved. */
export function placesBefore<T>(before: readonly T[], after: readonly T[]): Int32Array {
  const out = new Int32Array(after.length).fill(-1);
  for (let i = 0, j = 0; j < after.length; ) {
    while (i < before.length && j < after.length && before[i] === after[j]) out[j++] = i++;
    const [p, q] = meetAgain(before, after, i, j);
    i = p;
    j = q;
  }
  return out;
}

/** The next places where both have the same row; the ends where there is none. */
function meetAgain<T>(before: readonly T[], after: readonly T[], i: number, j: number): readonly [number, number] {
  const rest = i < before.length && j < after.length ? Math.max(before.length - i, after.length - j) : 0;
  for (let ahead = AHEAD; ahead < 4 * rest; ahead *= 4) {
    const places = new Map<T, number>();
    for (let p = Math.min(before.length, i + ahead) - 1; p >= i; p--) places.set(before[p]!, p);
    for (let q = j; q < Math.min(after.length, j + ahead); q++) {
      const p = places.get(after[q]!);
      if (p !== undefined) return [p, q];
    }
  }
  return [before.length, after.length];
}
