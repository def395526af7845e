import type { CoMention } from '../../model/co-mention.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Source } from '../item.ts';

/** A sentence that names more is a list: its pairs say nothing. */
const MOST_IN_SENTENCE = 30;

type Pair = CoMention & { evidence: CoMention['evidence'] };

/** Pairs named in one sentence, weighted by normalised pointwise mutual information over sentences (Bouma 2009). */
export function findCoMentions(sources: readonly Source[], mentions: readonly Mention[]): CoMention[] {
  const byArticle = Map.groupBy(mentions, (m) => m.article);
  const counts = new Map<EntityId, number>();
  const pairs = new Map<string, Pair>();
  let sentences = 0;
  for (const { article, reading } of sources)
    for (const [sentence, named] of namedBySentence(reading.sentences, byArticle.get(article.id) ?? [])) {
      sentences++;
      const ids = [...named].sort();
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      if (ids.length > MOST_IN_SENTENCE) continue;
      for (let i = 0; i < ids.length; i++)
        for (let j = i + 1; j < ids.length; j++) {
          const key = `${ids[i]} ${ids[j]}`;
          const pair = pairs.get(key) ?? { a: ids[i]!, b: ids[j]!, weight: 0, evidence: [] };
          pairs.set(key, pair);
          pair.evidence.push({ article: article.id, sentence });
        }
    }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => ({
      ...pair,
      weight: association(pair.evidence.length, counts.get(pair.a)!, counts.get(pair.b)!, sentences),
    }));
}

function namedBySentence(
  sentences: Source['reading']['sentences'],
  mentions: readonly Mention[],
): Map<number, Set<EntityId>> {
  const out = new Map<number, Set<EntityId>>();
  for (const { start, level, entity } of mentions) {
    if (level !== 'name' && level !== 'trigger') continue;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    if (low < sentences.length) out.set(low, (out.get(low) ?? new Set()).add(entity));
  }
  return out;
}

/** NPMI cut off below 0; 1 for two that never appear apart. */
function association(both: number, a: number, b: number, all: number): number {
  if (both === all) return 1;
  const npmi = Math.log((both * all) / (a * b)) / -Math.log(both / all);
  return Math.round(Math.min(1, Math.max(0, npmi)) * 1e4) / 1e4;
}
