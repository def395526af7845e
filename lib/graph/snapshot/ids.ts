import { wholeId } from './format.ts';
import type { Snapshot } from './snapshot.ts';
import { stringAt } from './strings.ts';

export function idAt({ ids, names }: Pick<Snapshot, 'ids' | 'names'>, row: number): string {
  return wholeId(stringAt(ids, row), () => stringAt(names, row));
}

/** The first of `size` rows whose id is not before `id`. */
export function placeFor(id: string, size: number, idOf: (row: number) => string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idOf(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
