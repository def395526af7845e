import type { Difference } from '../../model/difference.ts';
import { nameWords, normaliseName } from '../../text/normalise.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, type Place, placesIn, textAt } from './columns.ts';
import { contradicts, differenceOf, type Said, type Subjects } from './difference-of.ts';

/** The roles that outlets give a person, where two of them share none ("spokesman" here, "minister" there). */
export function roleDifference(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference | null {
  const said: Said = new Map(columns.map((column) => [column, rolesIn(index, subjects, column)]));
  return contradicts(said, within) ? differenceOf(index, 'role', subjects, said) : null;
}

/** Roles of the column's relations, and the person's other role words where a sentence that names the person has them. */
function rolesIn(index: CorpusIndex, { ids }: Subjects, column: Column): Map<string, Place[]> {
  const out = new Map<string, Map<string, Place>>();
  const add = (role: string, place: Place) => {
    const places = out.get(role) ?? new Map<string, Place>();
    out.set(role, places.set(`${place.article} ${place.sentence}`, place));
  };
  for (const id of ids) {
    for (const relation of index.relationsOf.get(id) ?? []) {
      if (relation.from !== id || relation.type !== 'affiliation') continue;
      for (const { article, sentence, role } of relation.evidence)
        if (role !== null && column.articles.has(article)) add(role, { article, sentence });
    }
    for (const place of placesIn(index, id, column)) {
      const text = textAt(index, place).toLowerCase();
      for (const role of index.entities.get(id)!.roles)
        if (text.includes(role.toLowerCase())) add(role, place);
    }
  }
  return new Map([...out].map(([role, places]) => [role, [...places.values()]]));
}

/** Whether one role only adds words to the other. */
function within(a: string, b: string): boolean {
  const [x, y] = [a, b].map((role) => nameWords(normaliseName(role))) as [string[], string[]];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}
