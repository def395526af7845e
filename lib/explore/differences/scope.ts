import type { EntityId } from '../../model/ids.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { placeOf } from './columns.ts';

/** Related things one comparison looks at, the most often told together first. */
const MOST = 60;

/** What an event's differences include beside its own: who and what takes part, lies there or stands in its sentences. */
export function relatedTo(index: CorpusIndex, id: EntityId): EntityId[] {
  const score = new Map<EntityId, number>();
  const add = (other: EntityId, weight: number) =>
    other !== id && score.set(other, (score.get(other) ?? 0) + weight);
  for (const { from, to, evidence } of index.relationsOf.get(id) ?? [])
    add(from === id ? to : from, evidence.length);
  const sentences = new Set((index.mentionsOf.get(id) ?? []).map((m) => keyOf(placeOf(index, m))));
  for (const article of index.entities.get(id)!.articles)
    for (const mention of index.mentions.get(article) ?? [])
      if (sentences.has(keyOf(placeOf(index, mention)))) add(mention.entity, 1);
  return mostFirst(score);
}

function keyOf({ article, sentence }: { article: string; sentence: number }): string {
  return `${article} ${sentence}`;
}

/** The events a person, institution or place is stated to belong to, the best evidenced first. */
export function happeningsOf(index: CorpusIndex, id: EntityId): EntityId[] {
  const evidenceOf = new Map<EntityId, number>();
  for (const { from, to, evidence } of index.relationsOf.get(id) ?? []) {
    const other = from === id ? to : from;
    if (index.ref(other).type === 'event')
      evidenceOf.set(other, (evidenceOf.get(other) ?? 0) + evidence.length);
  }
  return mostFirst(evidenceOf);
}

function mostFirst(score: ReadonlyMap<EntityId, number>): EntityId[] {
  return [...score]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other);
}

/** Open questions that touch one of the entities, each once. */
export function questionsOn(index: CorpusIndex, ids: readonly EntityId[]): Suggestion[] {
  return [...new Set(ids.flatMap((id) => index.suggestionsOf.get(id) ?? []))];
}
