import type { ArticleId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Relation } from '../model/relation.ts';

/** How many sentences say a relation. */
export function weightOf({ evidence }: Relation): number {
  return new Set(evidence.map((e) => `${e.article}/${e.sentence}`)).size;
}

/** The outlets of some articles, each once, in alphabetical order. */
export function outletsOf({ articles }: Knowledge): (ids: readonly ArticleId[]) => string[] {
  const outlet = new Map(articles.map((a) => [a.id, a.outlet]));
  return (ids) => [...new Set(ids.flatMap((id) => outlet.get(id) ?? []))].sort();
}

/** First and last publication date of some articles; null where none is known. */
export function toldBetween({
  articles,
}: Knowledge): (ids: readonly ArticleId[]) => [string | null, string | null] {
  const published = new Map(articles.map((a) => [a.id, a.published]));
  return (ids) => {
    const dates = ids.flatMap((id) => published.get(id) ?? []).sort();
    return [dates[0] ?? null, dates.at(-1) ?? null];
  };
}
