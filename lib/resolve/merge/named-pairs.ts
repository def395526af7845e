import type { CoMention } from '../../model/co-mention.ts';
import type { ArticleId, EntityId } from '../../model/ids.ts';
import type { Links } from './share.ts';
import { compareTexts } from './sorted-rows.ts';

/** A sentence that names more is a list: its pairs say nothing. */
const MOST_IN_SENTENCE = 30;

export type Pair = Pick<CoMention, 'a' | 'b'>;
type Evidence = CoMention['evidence'];

/**
 * Pairs that a sentence names together, in order of their ids, with the places in `fresh` in order; none where only `gone`
 * tells of them. Gathered in one number a place: as objects they would be much of what a resolver holds.
 */
export function* pairsIn(fresh: readonly Links[], gone: readonly Links[]): Generator<Pair & { readonly evidence: Evidence }> {
  const told = sentencesOf(fresh);
  const sentences = [...told, ...sentencesOf(gone)];
  const ids = [...new Set(sentences.flatMap((s) => s.ids))].sort(compareTexts);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  /** Where the pairs of each lower id begin. */
  const starts = new Uint32Array(ids.length + 1);
  for (const { ids: named } of sentences)
    named.forEach((id, i) => (starts[numbers.get(id)! + 1]! += named.length - 1 - i));
  for (let i = 0; i < ids.length; i++) starts[i + 1]! += starts[i]!;
  /** Higher id and place: their order is that of the numbers. */
  const keys = new Float64Array(starts[ids.length]!);
  const free = starts.slice();
  sentences.forEach(({ ids: named }, place) => {
    const own = named.map((id) => numbers.get(id)!);
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < own.length; j++) keys[free[own[i]!]!++] = own[j]! * sentences.length + place;
  });
  for (let a = 0; a < ids.length; a++) {
    const end = starts[a + 1]!;
    keys.subarray(starts[a]!, end).sort();
    for (let at = starts[a]!; at < end; ) {
      const b = Math.floor(keys[at]! / sentences.length);
      const evidence: Evidence = [];
      for (; at < end && Math.floor(keys[at]! / sentences.length) === b; at++) {
        const place = keys[at]! - b * sentences.length;
        if (place < told.length) evidence.push({ article: sentences[place]!.article, sentence: sentences[place]!.sentence });
      }
      // A copy has no room to spare.
      yield { a: ids[a]!, b: ids[b]!, evidence: evidence.slice() };
    }
  }
}

/** By article and place in it; without lists. */
function sentencesOf(
  links: readonly Links[],
): { readonly article: ArticleId; readonly sentence: number; readonly ids: readonly EntityId[] }[] {
  return links
    .toSorted((x, y) => compareTexts(x.article, y.article))
    .flatMap(({ article, named }) =>
      named.filter(({ ids }) => ids.length <= MOST_IN_SENTENCE).map(({ sentence, ids }) => ({ article, sentence, ids })),
    );
}

export function byPlace(x: Evidence[number], y: Evidence[number]): number {
  return compareTexts(x.article, y.article) || x.sentence - y.sentence;
}
