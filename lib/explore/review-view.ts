import type { Anchor, Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { DecisionView, ReviewView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { entityView } from './entity-view.ts';

/** Open questions by what an answer is worth (uncertainty times effect on the graph), and what was decided so far. */
export function reviewView(index: CorpusIndex, decisions: readonly Decision[], limit: number): ReviewView {
  const open = index.knowledge.suggestions.toSorted((x, y) => worth(index, y) - worth(index, x) || x.id.localeCompare(y.id));
  return {
    items: open.slice(0, limit).map(({ id, a, b, score, reasons }) => ({
      id, a: entityView(index, a), b: entityView(index, b), score, reasons,
    })),
    total: open.length,
    decisions: listed(decisions),
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

/** The log newest first, undo lines folded into what they undid. */
function listed(decisions: readonly Decision[]): DecisionView[] {
  const undone = new Set<string>();
  const out: DecisionView[] = [];
  for (const decision of decisions.toReversed()) {
    if (decision.verdict === 'undo') {
      if (!undone.has(decision.id)) undone.add(decision.decision);
      continue;
    }
    out.push({ id: decision.id, verdict: decision.verdict, at: decision.at, words: inWords(decision), undone: undone.has(decision.id) });
  }
  return out;
}

function inWords(decision: Exclude<Decision, { verdict: 'undo' }>): string {
  const name = (anchor: Anchor) => `“${anchor.surface}”`;
  switch (decision.verdict) {
    case 'same':
      return `${name(decision.a)} and ${name(decision.b)} are the same`;
    case 'different':
      return `${name(decision.a)} and ${name(decision.b)} are different`;
    case 'unsure':
      return `unsure whether ${name(decision.a)} and ${name(decision.b)} are the same`;
    case 'rename':
      return `${name(decision.a)} is called “${decision.name}”`;
    case 'retype':
      return `${name(decision.a)} is of type ${decision.type}`;
    case 'hide':
      return `${name(decision.a)} is hidden`;
    case 'split':
      return `the mention ${name(decision.a)} stands on its own`;
  }
}
