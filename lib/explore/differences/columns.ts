import type { EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Teller, Telling } from '../../model/difference.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { passage, sentenceAt } from '../passages.ts';

/** The articles of one outlet, those that retell another outlet apart. */
export interface Column extends Teller {
  readonly articles: ReadonlySet<string>;
}

/** A sentence of an article, by its index. */
export interface Place {
  readonly article: string;
  readonly sentence: number;
}

/** Sentences one telling shows. */
const MOST_PASSAGES = 3;

/** By outlet's name. */
export function columnsOf(index: CorpusIndex, articles: Iterable<string>): Column[] {
  const out = new Map<string, { outlet: string | null; original: string | null; articles: Set<string> }>();
  for (const id of articles) {
    const { outlet, original } = index.articles.get(id)!;
    const retold = original === outlet ? null : original;
    const key = JSON.stringify([outlet, retold]);
    const column = out.get(key) ?? { outlet, original: retold, articles: new Set<string>() };
    out.set(key, column);
    column.articles.add(id);
  }
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
}

export function teller({ outlet, original }: Teller): Teller {
  return { outlet, original };
}

/** What a column says: the words by how often they stand, and the first sentences of each. */
export function telling(
  index: CorpusIndex,
  column: Column,
  said: ReadonlyMap<string, readonly Place[]>,
): Telling {
  const words = [...said]
    .map(([text, places]) => ({ text, count: places.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const places = new Map<string, Place>();
  for (let round = 0; places.size < MOST_PASSAGES && round < MOST_PASSAGES; round++)
    for (const { text } of words) {
      const place = said.get(text)![round];
      if (place && places.size < MOST_PASSAGES) places.set(`${place.article} ${place.sentence}`, place);
    }
  const passages = [...places.values()].map((p) => passage(index, p.article, p.sentence));
  return { ...teller(column), words, passages };
}

/** The mentions of an entity in a column by name or trigger, grouped by their words. */
export function formsIn(index: CorpusIndex, id: EntityId, column: Column): Map<string, Place[]> {
  const out = new Map<string, Place[]>();
  for (const mention of index.mentionsOf.get(id) ?? []) {
    if (!column.articles.has(mention.article) || (mention.level !== 'name' && mention.level !== 'trigger'))
      continue;
    const surface = mention.surface.replace(/\s+/g, ' ');
    out.set(surface, [...(out.get(surface) ?? []), placeOf(index, mention)]);
  }
  return out;
}

export function placeOf(index: CorpusIndex, { article, start }: Pick<Mention, 'article' | 'start'>): Place {
  return { article, sentence: sentenceAt(index.knowledge.sentences[article]!, start) };
}

/** The sentences of a column that name an entity in any way, each once. */
export function placesIn(index: CorpusIndex, id: EntityId, column: Column): Place[] {
  const out = new Map<string, Place>();
  for (const mention of index.mentionsOf.get(id) ?? []) {
    if (!column.articles.has(mention.article)) continue;
    const place = placeOf(index, mention);
    out.set(`${place.article} ${place.sentence}`, place);
  }
  return [...out.values()];
}

export function textAt(index: CorpusIndex, { article, sentence }: Place): string {
  const { start, end } = index.knowledge.sentences[article]![sentence]!;
  return index.articles.get(article)!.text.slice(start, end);
}
