import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { EntityId } from '../../model/ids.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, type Place, teller, telling } from './columns.ts';

export interface Subjects {
  /** One entity, or two that are perhaps the same. */
  readonly ids: readonly EntityId[];
  readonly reasons: readonly string[];
}

/** What each column says on a point; columns that say nothing have an empty map. */
export type Said = ReadonlyMap<Column, ReadonlyMap<string, readonly Place[]>>;

export function differenceOf(
  index: CorpusIndex,
  kind: DifferenceKind,
  { ids, reasons }: Subjects,
  said: Said,
): Difference {
  const columns = [...said];
  return {
    kind,
    subjects: ids.map((id) => index.ref(id)),
    perhaps: ids.length > 1,
    reasons: [...reasons],
    tellings: columns
      .filter(([, words]) => words.size > 0)
      .map(([column, words]) => telling(index, column, words)),
    silent: columns.filter(([, words]) => words.size === 0).map(([column]) => teller(column)),
  };
}

/** Whether two of the columns that say something hold nothing in common. */
export function contradicts(said: Said, agrees: (a: string, b: string) => boolean): boolean {
  const told = [...said.values()].filter((words) => words.size > 0).map((words) => [...words.keys()]);
  return told.some((mine, i) =>
    told.slice(i + 1).some((other) => !mine.some((a) => other.some((b) => agrees(a, b)))),
  );
}
