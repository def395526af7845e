import type { Column } from '../../model/graph-columns.ts';
import type { PackedStrings } from './strings.ts';

/*
 * Two lists of rows as one, for lists of which the second is short: as runs of rows that stand together in one of them, so
 * that columns are copied by runs.
 */

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Rows `from` to before `to` of the first or the second list. */
interface Run {
  readonly second: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Splice {
  readonly runs: readonly Run[];
  readonly size: number;
  /** Where rows of either list come to stand. */
  readonly mine: Uint32Array;
  readonly theirs: Uint32Array;
}

/**
 * `size` rows, and before row `before[k]` of them row k of another list (rising); where `isThere[k]` that row stays out, being
 * row `before[k]` itself.
 */
export function spliced(size: number, before: Uint32Array, isThere: Uint8Array): Splice {
  const runs: Run[] = [];
  const theirs = new Uint32Array(before.length);
  const mine = new Uint32Array(size);
  let taken = 0;
  let count = 0;
  const take = (to: number) => {
    if (to > taken) runs.push({ second: false, from: taken, to });
    for (; taken < to; taken++) mine[taken] = count++;
  };
  for (let k = 0; k < before.length; k++) {
    take(before[k]!);
    if (isThere[k]) theirs[k] = count;
    else {
      theirs[k] = count++;
      const last = runs.at(-1);
      if (last?.second && last.to === k) runs[runs.length - 1] = { ...last, to: k + 1 };
      else runs.push({ second: true, from: k, to: k + 1 });
    }
  }
  take(size);
  return { runs, size: count, mine, theirs };
}

/** A column of both; `of` turns values of the second into what they are in the first. */
export function column<T extends Numbers>(
  { runs, size }: Splice,
  mine: T,
  theirs: T,
  of?: (n: number) => number,
): T {
  const out = new (mine.constructor as new (size: number) => T)(size);
  const second = of ? (theirs.map(of) as T) : theirs;
  let at = 0;
  for (const run of runs) {
    out.set((run.second ? second : mine).subarray(run.from, run.to) as never, at);
    at += run.to - run.from;
  }
  return out;
}

/** The same for whole numbers of any width, in the widest. */
export function numbers(
  splice: Splice,
  mine: Column,
  theirs: Column,
  of?: (n: number) => number,
): Uint32Array {
  return column(splice, new Uint32Array(mine), new Uint32Array(theirs), of);
}

/** Lists of numbers by row: those of row i are `values[starts[i]]` to before `values[starts[i + 1]]`. */
export interface Lists<T> {
  readonly starts: Uint32Array;
  readonly values: T;
}

export function lists<T extends Uint8Array | Uint32Array>(
  { runs, size }: Splice,
  mine: Lists<T>,
  theirs: Lists<T>,
): Lists<T> {
  const starts = new Uint32Array(size + 1);
  let row = 0;
  for (const { second, from, to } of runs) {
    const theseStarts = (second ? theirs : mine).starts;
    const shift = starts[row]! - theseStarts[from]!;
    for (let i = from; i < to; i++) starts[++row] = theseStarts[i + 1]! + shift;
  }
  const values = new (mine.values.constructor as new (size: number) => T)(starts[size]!);
  let at = 0;
  for (const { second, from, to } of runs) {
    const these = second ? theirs : mine;
    const part = these.values.subarray(these.starts[from]!, these.starts[to]!);
    values.set(part as never, at);
    at += part.length;
  }
  return { starts, values };
}

export function strings(splice: Splice, mine: PackedStrings, theirs: PackedStrings): PackedStrings {
  const { starts, values } = lists(
    splice,
    { starts: mine.starts, values: mine.bytes },
    { starts: theirs.starts, values: theirs.bytes },
  );
  return { starts, bytes: values };
}

/** Lists of strings by row. */
export function stringLists(
  { runs, size }: Splice,
  mine: { readonly starts: Uint32Array; readonly strings: PackedStrings },
  theirs: { readonly starts: Uint32Array; readonly strings: PackedStrings },
): { starts: Uint32Array; strings: PackedStrings } {
  const starts = new Uint32Array(size + 1);
  const inner: Run[] = [];
  let row = 0;
  let count = 0;
  for (const { second, from, to } of runs) {
    const these = second ? theirs : mine;
    const shift = starts[row]! - these.starts[from]!;
    for (let i = from; i < to; i++) starts[++row] = these.starts[i + 1]! + shift;
    inner.push({ second, from: these.starts[from]!, to: these.starts[to]! });
    count += these.starts[to]! - these.starts[from]!;
  }
  const none = new Uint32Array(0);
  return {
    starts,
    strings: strings({ runs: inner, size: count, mine: none, theirs: none }, mine.strings, theirs.strings),
  };
}
