import type { Article } from '../model/article.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Attribution } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { ArticleRef, Mark, Passage } from '../model/passage.ts';
import type { CorpusIndex } from './corpus-index.ts';

export function articleRef(article: Article): ArticleRef {
  const { id, title, outlet, published, original } = article;
  return { id, title, outlet, published, original };
}

/** Index of the sentence that holds `offset`, or of the last one that starts before it. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The mentions that lie in `span`, as marks that count from its start. Nested ones and pronouns are left out, but for those
 * of `first`, which go before all that they lie in.
 */
export function marksIn(index: CorpusIndex, article: string, span: Span, first?: EntityId): Mark[] {
  const out: Mark[] = [];
  const here = [...within(index.mentions.get(article) ?? [], span)];
  const wanted = here.filter((mention) => mention.entity === first);
  let reach = -1;
  for (const mention of here) {
    if (mention.start < reach) continue;
    if (mention.entity !== first) {
      if (mention.level === 'pronoun') continue;
      if (wanted.some((one) => one.start < mention.end && mention.start < one.end)) continue;
    }
    reach = mention.end;
    const { name } = index.ref(mention.entity);
    const { type, level, entity } = mention;
    out.push({ start: mention.start - span.start, end: mention.end - span.start, entity, type, name, level });
  }
  return out;
}

function* within(sorted: readonly Mention[], span: Span): Generator<Mention> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length && sorted[i]!.start < span.end; i++) if (sorted[i]!.end <= span.end) yield sorted[i]!;
}

/** One sentence as evidence. `clause`, in article offsets, narrows it to the words that say the relation. */
export function passage(
  index: CorpusIndex,
  article: string,
  sentence: number,
  more: { clause?: Span; attribution?: Attribution | null } = {},
): Passage {
  const source = index.articles.get(article)!;
  const span = index.knowledge.sentences[article]![sentence]!;
  const { clause, attribution } = more;
  const narrower = clause && (clause.start > span.start || clause.end < span.end);
  return {
    article: articleRef(source),
    sentence,
    span,
    text: source.text.slice(span.start, span.end),
    marks: marksIn(index, article, span),
    clause: narrower
      ? { start: Math.max(0, clause.start - span.start), end: Math.min(span.end, clause.end) - span.start }
      : null,
    saidBy: attribution
      ? { entity: attribution.speaker ? index.ref(attribution.speaker) : null, description: attribution.description }
      : null,
  };
}

/** Newest first, then by article and place in it: the order evidence is listed in. */
export function byRecency(a: Passage, b: Passage): number {
  return (
    (b.article.published ?? '').localeCompare(a.article.published ?? '') ||
    a.article.id.localeCompare(b.article.id) ||
    a.sentence - b.sentence
  );
}
