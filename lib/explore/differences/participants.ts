import type { Difference } from '../../model/difference.ts';
import type { EntityId } from '../../model/ids.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Column, Place } from './columns.ts';
import { contradicts, differenceOf, type Said, type Subjects } from './difference-of.ts';

/** Who acts in an event, and who is acted upon, where two outlets name nobody in common for the same part. */
export function participantDifferences(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference[] {
  return (['agent', 'target'] as const).flatMap((role) => {
    const said: Said = new Map(
      columns.map((column) => [column, participantsIn(index, subjects, column, role)]),
    );
    return contradicts(said, (a, b) => a === b || perhapsOne(index, a, b))
      ? [named(index, differenceOf(index, 'participant', subjects, said))]
      : [];
  });
}

/** By entity id, as two participants may bear one name. */
function participantsIn(
  index: CorpusIndex,
  { ids }: Subjects,
  { articles }: Column,
  role: string,
): Map<string, Place[]> {
  const out = new Map<string, Place[]>();
  for (const id of ids)
    for (const relation of index.relationsOf.get(id) ?? []) {
      if (relation.to !== id || relation.type !== 'participant') continue;
      const places = relation.evidence.filter((e) => e.role === role && articles.has(e.article));
      if (places.length > 0) out.set(relation.from, places);
    }
  return out;
}

function perhapsOne(index: CorpusIndex, a: string, b: string): boolean {
  return (index.suggestionsOf.get(a as EntityId) ?? []).some((s) => s.a === b || s.b === b);
}

function named(index: CorpusIndex, difference: Difference): Difference {
  const nameOf = (id: string) => index.ref(id as EntityId).name;
  const tellings = difference.tellings.map((t) => ({
    ...t,
    words: t.words.map((w) => ({ ...w, text: nameOf(w.text) })),
  }));
  return { ...difference, tellings };
}
