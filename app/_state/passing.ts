import { ENTITY_TYPES } from '#lib/model/type-names.ts';
import { KIND_ORDER, type GraphColumns } from '#lib/model/graph-columns.ts';
import { dropDegrees } from './degree.ts';
import { keepDates, linesInDates } from './in-dates.ts';
import type { ViewState } from './view-state.ts';
import { NO_OUTLET } from './wording.ts';

/** By row, 1 where the node passes the filters; null where all do. */
export function passingNodes(columns: GraphColumns, view: ViewState): Uint8Array | null {
  const { withoutTypes, withoutOutlets, withoutDegrees, from, to, hidden } = view;
  const lists = [withoutTypes, withoutOutlets, withoutDegrees, hidden];
  if (lists.every((list) => !list.length) && !from && !to) return null;
  const types = Uint8Array.from(ENTITY_TYPES, (type) => (withoutTypes.includes(type) ? 0 : 1));
  const sets = toldSets(columns, withoutOutlets);
  const { size, type, nodeOutlets } = columns;
  const passing = new Uint8Array(size);
  for (let row = 0; row < size; row++) passing[row] = types[type[row]!]! & sets[nodeOutlets[row]!]!;
  if (withoutDegrees.length) dropDegrees(passing, columns, withoutDegrees);
  keepDates(passing, columns, view);
  for (const id of hidden) {
    const row = columns.rowOf(id);
    if (row >= 0) passing[row] = 0;
  }
  return passing;
}

/** Whether a line passes the filters on lines. */
export function passingLines(columns: GraphColumns, view: ViewState): (line: number) => boolean {
  const { kind, lineOutlets } = columns;
  const kinds = Uint8Array.from(KIND_ORDER, (k) => (view.withoutLines.includes(k) ? 0 : 1));
  const suggestion = KIND_ORDER.indexOf('suggestion');
  const sets = toldSets(columns, view.withoutOutlets);
  const inDates = linesInDates(columns, view);
  return (line) =>
    kinds[kind[line]!] === 1 &&
    (kind[line] === suggestion || (sets[lineOutlets[line]!] === 1 && inDates(line)));
}

/** By set of outlets, 1 where some outlet of it is listened to. */
function toldSets({ outletSets, outlets }: GraphColumns, without: readonly string[]): Uint8Array {
  const muted = new Set(without);
  return Uint8Array.from(outletSets, (set) => {
    if (!muted.size) return 1;
    if (!set.length) return muted.has(NO_OUTLET) ? 0 : 1;
    return set.some((o) => !muted.has(outlets[o]!)) ? 1 : 0;
  });
}
