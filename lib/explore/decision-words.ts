import type { Anchor, Decision } from '../model/decision.ts';
import type { DecisionView } from '../model/review-view.ts';
import type { EntityId } from '../model/ids.ts';
import { undoneBy } from './active-decisions.ts';
import { anchorsOf, entityAt } from './anchor.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { withoutEffect } from './without-effect.ts';

/** The log as people read it, newest first; undo lines are folded into what they undid. */
export function decisionViews(index: CorpusIndex, log: readonly Decision[]): DecisionView[] {
  const undone = undoneBy(log);
  const idle = withoutEffect(index, log);
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
              about: aboutOf(index, d),
              unapplied: idle.get(d.id) ?? null,
            },
          ],
    );
}

/** The nodes a decision is on: of a split, the new one and the one it came from. */
function aboutOf(index: CorpusIndex, decision: Decision): EntityId[] {
  const ids = anchorsOf(decision).flatMap((anchor) => entityAt(index, anchor) ?? []);
  if (decision.verdict !== 'split') return ids;
  const { article, start } = decision.a;
  const part = index.entities.get(ids[0]!)?.parts.find((p) => p.article === article && p.key.endsWith(`.${start}`));
  const from = part?.key.slice(0, -`.${start}`.length);
  const rest = index.knowledge.entities.filter((e) => e.parts.some((p) => p.article === article && p.key === from));
  return [...ids, ...rest.map((e) => e.id)];
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
