import { ENTITY_TYPES } from '#lib/model/type-names.ts';
import { KIND_ORDER, type GraphColumns } from '#lib/model/graph-columns.ts';
import { mayLieIn } from './time-span.ts';
import type { ViewState } from './view-state.ts';
import { NO_OUTLET } from './wording.ts';

/**
 * Takes out of `passing` (by row, 1 or 0) what lies outside the dates of a view. By when it was told: kept is what an
 * article of these days names, muted outlets' apart. By when it happened: events that may have happened in these days,
 * and what is stated to have had a part in one or to be where one took place; events without a date go.
 */
export function keepDates(passing: Uint8Array, columns: GraphColumns, view: ViewState): void {
  if (!view.from && !view.to) return;
  const kept = view.timeBy === 'told' ? toldIn(columns, view) : happenedIn(columns, view);
  for (let row = 0; row < passing.length; row++) passing[row]! &= kept[row]!;
}

/** By when it was told, whether an article of these days names both ends of a line; else all lines are. */
export function linesInDates(columns: GraphColumns, view: ViewState): (line: number) => boolean {
  if ((!view.from && !view.to) || view.timeBy !== 'told') return () => true;
  const inDates = articlesInDates(columns, view);
  const { source, neighbours, toldStarts, toldIn: told } = columns;
  return (line) => {
    let [i, k] = [toldStarts[source[line]!]!, toldStarts[neighbours[line]!]!];
    const [ends, otherEnds] = [toldStarts[source[line]! + 1]!, toldStarts[neighbours[line]! + 1]!];
    while (i < ends && k < otherEnds) {
      if (told[i] === told[k] && inDates[told[i]!]) return true;
      if (told[i]! <= told[k]!) i++;
      else k++;
    }
    return false;
  };
}

function toldIn(columns: GraphColumns, view: ViewState): Uint8Array {
  const inDates = articlesInDates(columns, view);
  const { size, toldStarts, toldIn: told } = columns;
  const kept = new Uint8Array(size);
  for (let row = 0; row < size; row++)
    for (let k = toldStarts[row]!; k < toldStarts[row + 1]! && !kept[row]; k++)
      kept[row] = inDates[told[k]!]!;
  return kept;
}

function articlesInDates({ articles }: GraphColumns, { from, to, withoutOutlets }: ViewState): Uint8Array {
  const muted = new Set(withoutOutlets);
  return Uint8Array.from(articles, ({ published, outlet }) =>
    published !== null && !muted.has(outlet ?? NO_OUTLET) && mayLieIn(published, from, to) ? 1 : 0,
  );
}

function happenedIn(columns: GraphColumns, { from, to }: ViewState): Uint8Array {
  const { size, type, dates, date, kind, source, neighbours } = columns;
  const [event, stated] = [ENTITY_TYPES.indexOf('event'), KIND_ORDER.indexOf('stated')];
  const inDates = Uint8Array.from(dates, (iso) => (mayLieIn(iso, from, to) ? 1 : 0));
  const events = new Uint8Array(size);
  for (let row = 0; row < size; row++)
    if (type[row] === event && date[row]) events[row] = inDates[date[row]! - 1]!;
  const kept = events.slice();
  for (let line = 0; line < kind.length; line++) {
    if (kind[line] !== stated) continue;
    const [one, other] = [source[line]!, neighbours[line]!];
    if (events[one] && type[other] !== event) kept[other] = 1;
    if (events[other] && type[one] !== event) kept[one] = 1;
  }
  return kept;
}
