import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';

const WORD = /\p{L}[\p{L}'’-]{4,}/gu;
const MOST_WORDS = 3;
/** A word of one headline alone says nothing about a community. */
const LEAST_HEADLINES = 2;
/** Share of all headlines with a word that must be the community's. */
const LEAST_SHARE = 0.4;

/**
 * What the headlines of a community's articles share: words of five letters or more by how much more often they stand
 * there than elsewhere. An article belongs to the community that most of its entities are of.
 */
export function headlineWords(
  { articles, entities }: Pick<Knowledge, 'articles' | 'entities'>,
  communityOf: ReadonlyMap<EntityId, number>,
): (community: number, name: string) => string[] {
  const votes = new Map<string, Map<number, number>>();
  for (const { id, articles: told } of entities) {
    const community = communityOf.get(id);
    if (community === undefined) continue;
    for (const article of told) {
      const of = votes.get(article) ?? new Map<number, number>();
      votes.set(article, of.set(community, (of.get(community) ?? 0) + 1));
    }
  }
  const everywhere = new Map<string, number>();
  const within = new Map<number, Map<string, number>>();
  for (const { id, title } of articles) {
    const home = mostOf(votes.get(id));
    const here = within.get(home) ?? new Map<string, number>();
    within.set(home, here);
    for (const word of new Set(title.toLowerCase().match(WORD))) {
      everywhere.set(word, (everywhere.get(word) ?? 0) + 1);
      here.set(word, (here.get(word) ?? 0) + 1);
    }
  }
  return (community, name) => {
    const taken = name.toLowerCase();
    return [...(within.get(community) ?? [])]
      .filter(([word, n]) => n >= Math.max(LEAST_HEADLINES, LEAST_SHARE * everywhere.get(word)!) && !taken.includes(word))
      .map(([word, n]) => ({ word, score: (n * n) / everywhere.get(word)! }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word }) => word);
  };
}

function mostOf(votes: ReadonlyMap<number, number> | undefined): number {
  let [home, most] = [-1, 0];
  for (const [community, n] of votes ?? [])
    if (n > most || (n === most && community < home)) [home, most] = [community, n];
  return home;
}
