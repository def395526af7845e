import type { Anchor, Decision } from '../model/decision.ts';
import type { DecisionView } from '../model/views.ts';
import { undoneBy } from './active-decisions.ts';

/** The log as people read it, newest first; undo lines are folded into what they undid. */
export function decisionViews(log: readonly Decision[]): DecisionView[] {
  const undone = undoneBy(log);
  return log
    .toReversed()
    .flatMap((d) =>
      d.verdict === 'undo'
        ? []
        : [
            {
              id: d.id,
              verdict: d.verdict,
              at: d.at,
              by: d.by,
              note: d.note,
              words: inWords(d),
              undoneBy: undone.get(d.id) ?? null,
            },
          ],
    );
}

/** “A” and “B” are the same */
export function inWords(decision: Exclude<Decision, { verdict: 'undo' }>): string {
  const name = (anchor: Anchor) => `“${anchor.surface}”`;
  switch (decision.verdict) {
    case 'same':
      return `${name(decision.a)} and ${name(decision.b)} are the same`;
    case 'different':
      return `${name(decision.a)} and ${name(decision.b)} are different`;
    case 'unsure':
      return `not sure whether ${name(decision.a)} and ${name(decision.b)} are the same`;
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
