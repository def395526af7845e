import type { Difference } from '../../model/difference.ts';
import { nameWords, normaliseName } from '../../text/normalise.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Column, Place } from './columns.ts';
import { contradicts, differenceOf, type Said, type Subjects } from './difference-of.ts';

/** The roles that outlets give a person, where two of them share none ("spokesman" here, "minister" there). */
export function roleDifference(index: CorpusIndex, subjects: Subjects, columns: readonly Column[]): Difference | null {
  const said: Said = new Map(columns.map((column) => [column, rolesIn(index, subjects, column)]));
  return contradicts(said, within) ? differenceOf(index, 'role', subjects, said) : null;
}

function rolesIn(index: CorpusIndex, { ids }: Subjects, { articles }: Column): Map<string, Place[]> {
  const out = new Map<string, Map<string, Place>>();
  for (const id of ids)
    for (const relation of index.relationsOf.get(id) ?? []) {
      if (relation.from !== id || relation.type !== 'affiliation') continue;
      for (const { article, sentence, role } of relation.evidence)
        if (role !== null && articles.has(article)) {
          const places = out.get(role) ?? new Map<string, Place>();
          out.set(role, places.set(`${article} ${sentence}`, { article, sentence }));
        }
    }
  return new Map([...out].map(([role, places]) => [role, [...places.values()]]));
}

/** Whether one role only adds words to the other. */
function within(a: string, b: string): boolean {
  const [x, y] = [a, b].map((role) => nameWords(normaliseName(role))) as [string[], string[]];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}
