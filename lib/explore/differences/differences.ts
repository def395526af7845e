import { DIFFERENCE_KINDS, type Difference } from '../../model/difference.ts';
import type { EntityId } from '../../model/ids.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, columnsOf } from './columns.ts';
import { dateDifference } from './dates.ts';
import type { Subjects } from './difference-of.ts';
import { figureDifferences } from './figures.ts';
import { missingStatements } from './missing.ts';
import { nameDifference } from './names.ts';
import { participantDifferences } from './participants.ts';
import { roleDifference } from './roles.ts';
import { happeningsOf, questionsOn, relatedTo } from './scope.ts';

/**
 * What the outlets that tell of an entity say differently: of itself, of what it is perhaps the same as, and, for an
 * event, of those who take part and the places it happened in; for anything else, of the events it belongs to. Empty
 * where one outlet alone tells of it.
 */
export function differencesOf(index: CorpusIndex, id: EntityId): Difference[] {
  const { type, articles } = index.entities.get(id)!;
  const related = type === 'event' ? relatedTo(index, id) : happeningsOf(index, id);
  const questions = questionsOn(index, type === 'event' ? [id, ...related] : [id]);
  const shared =
    type === 'event'
      ? articles
      : [...new Set([...articles, ...questions.flatMap((q) => [...told(index, q.a), ...told(index, q.b)])])];
  const columns = columnsOf(index, shared);
  if (columns.length < 2) return [];
  const own = single(id);
  const found = [
    ...factsOf(index, own, columns),
    ...missingStatements(index, own, columns),
    ...related.map((other) => nameDifference(index, single(other), columns)),
    ...questions.flatMap((q) => perhaps(index, { ids: [q.a, q.b], reasons: q.reasons }, columns)),
  ];
  return inOrder(found, id);
}

/** The differences of the whole corpus: of every entity by itself, and of every open question. */
export function* allDifferences(index: CorpusIndex): Generator<Difference> {
  for (const { id, articles } of index.knowledge.entities) {
    const columns = columnsOf(index, articles);
    if (columns.length < 2) continue;
    const missing =
      index.entities.get(id)!.type === 'event' ? missingStatements(index, single(id), columns) : [];
    yield* inOrder([...factsOf(index, single(id), columns), ...missing], id);
  }
  for (const { a, b, reasons } of index.knowledge.suggestions)
    yield* inOrder(
      perhaps(
        index,
        { ids: [a, b], reasons },
        columnsOf(index, new Set([...told(index, a), ...told(index, b)])),
      ),
      a,
    );
}

function factsOf(index: CorpusIndex, subjects: Subjects, columns: readonly Column[]): (Difference | null)[] {
  const { type } = index.ref(subjects.ids[0]!);
  return [
    nameDifference(index, subjects, columns),
    ...figureDifferences(index, subjects, columns),
    ...(type === 'event'
      ? [dateDifference(index, subjects, columns), ...participantDifferences(index, subjects, columns)]
      : []),
    ...(type === 'person' ? [roleDifference(index, subjects, columns)] : []),
  ];
}

/** Two that may be one count as told differently where not every outlet tells of both. */
function perhaps(index: CorpusIndex, subjects: Subjects, columns: readonly Column[]): (Difference | null)[] {
  const tells = (column: Column, id: EntityId) =>
    told(index, id).some((article) => column.articles.has(article));
  const [a, b] = subjects.ids as [EntityId, EntityId];
  if (!columns.some((c) => tells(c, a)) || !columns.some((c) => tells(c, b))) return [];
  if (columns.every((c) => tells(c, a) === tells(c, b))) return [];
  return [
    nameDifference(index, subjects, columns),
    index.ref(a).type === 'person' ? roleDifference(index, subjects, columns) : null,
  ];
}

function single(id: EntityId): Subjects {
  return { ids: [id], reasons: [] };
}

function told(index: CorpusIndex, id: EntityId): readonly string[] {
  return index.entities.get(id)!.articles;
}

/** By kind; the entity's own before those of others. */
function inOrder(found: readonly (Difference | null)[], id: EntityId): Difference[] {
  const rank = (d: Difference) =>
    DIFFERENCE_KINDS.indexOf(d.kind) * 4 + (d.subjects[0]!.id === id && !d.perhaps ? 0 : d.perhaps ? 2 : 1);
  return found.filter((d) => d !== null).sort((x, y) => rank(x) - rank(y));
}
