import type { GraphView } from '../model/graph-view.ts';
import type { ArticleRef } from '../model/passage.ts';

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
export function headlineWords({ nodes, articles }: GraphView): (community: number, name: string) => string[] {
  const homes = homesOf(nodes, articles.length);
  const everywhere = new Map<string, number>();
  const byHome = new Map<number, ArticleRef[]>();
  articles.forEach((article, place) => {
    for (const word of wordsOf(article)) everywhere.set(word, (everywhere.get(word) ?? 0) + 1);
    const own = byHome.get(homes[place]!);
    if (own) own.push(article);
    else byHome.set(homes[place]!, [article]);
  });
  return (community, name) => {
    const taken = name.toLowerCase();
    const here = new Map<string, number>();
    for (const article of byHome.get(community) ?? [])
      for (const word of wordsOf(article)) here.set(word, (here.get(word) ?? 0) + 1);
    return [...here]
      .filter(
        ([word, n]) =>
          n >= Math.max(LEAST_HEADLINES, LEAST_SHARE * everywhere.get(word)!) && !taken.includes(word),
      )
      .map(([word, n]) => ({ word, score: (n * n) / everywhere.get(word)! }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word }) => word);
  };
}

/** An article of the picture stays the same object while it is the same, so that it is looked through once. */
const known = new WeakMap<ArticleRef, readonly string[]>();

function wordsOf(article: ArticleRef): readonly string[] {
  let words = known.get(article);
  if (!words) known.set(article, (words = [...new Set(article.title.toLowerCase().match(WORD))]));
  return words;
}

/** By place of the article, the community that most of its entities are of, the lower of two as frequent; -1 for none. */
function homesOf(nodes: GraphView['nodes'], articles: number): Int32Array {
  const starts = new Uint32Array(articles + 1);
  nodes.forEach(({ toldIn }) => toldIn.forEach((place) => starts[place + 1]!++));
  for (let place = 0; place < articles; place++) starts[place + 1]! += starts[place]!;
  const free = starts.slice();
  const votes = new Uint32Array(starts[articles]!);
  nodes.forEach(({ community, toldIn }) => toldIn.forEach((place) => (votes[free[place]!++] = community)));
  const homes = new Int32Array(articles).fill(-1);
  for (let place = 0; place < articles; place++) {
    const own = votes.subarray(starts[place], starts[place + 1]).sort();
    let most = 0;
    for (let at = 0, end = 0; at < own.length; at = end) {
      while (end < own.length && own[end] === own[at]) end++;
      if (end - at <= most) continue;
      most = end - at;
      homes[place] = own[at]!;
    }
  }
  return homes;
}
