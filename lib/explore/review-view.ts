import type { Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { Passage } from '../model/passage.ts';
import type { ReviewSide, ReviewView } from '../model/review-view.ts';
import { inForce } from './active-decisions.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { decisionViews } from './decision-words.ts';
import { entityView } from './entity-view.ts';

/** Sentences a side shows; its page has them all. */
const MOST_PASSAGES = 12;

/** Open questions by what an answer is worth (uncertainty times effect on the graph), and what was decided so far. */
export function reviewView(index: CorpusIndex, log: readonly Decision[], limit: number): ReviewView {
  const open = index.knowledge.suggestions
    .map((suggestion) => ({ ...suggestion, worth: worth(index, suggestion) }))
    .sort((x, y) => y.worth - x.worth || (x.id < y.id ? -1 : 1));
  return {
    items: open
      .slice(0, limit)
      .map(({ id, a, b, score, reasons }) => ({ id, a: side(index, a), b: side(index, b), score, reasons })),
    total: open.length,
    answered: inForce(log).filter((d) => 'b' in d).length,
    decisions: decisionViews(index, log),
  };
}

/** Binary entropy of the score (1 at even odds) times the smaller side's share in the graph. */
function worth(index: CorpusIndex, { a, b, score }: Suggestion): number {
  const p = Math.min(0.99, Math.max(0.01, score));
  const uncertainty = -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
  return uncertainty * Math.log1p(Math.min(weight(index, a), weight(index, b)));
}

function weight(index: CorpusIndex, id: EntityId): number {
  return (index.mentionsOf.get(id)?.length ?? 0) + (index.relationsOf.get(id)?.length ?? 0);
}

function side(index: CorpusIndex, id: EntityId): ReviewSide {
  const { entity, counts, facts, wordings, passages } = entityView(index, id);
  const telling = (p: Passage) =>
    p.marks.some((m) => m.entity === id && p.text.slice(m.start, m.end) === entity.name) ? 0 : 1;
  return {
    entity: index.ref(id),
    counts,
    facts,
    wordings,
    passages: passages.toSorted((x, y) => telling(x) - telling(y)).slice(0, MOST_PASSAGES),
  };
}
