import type { Decision } from '../model/decision.ts';
import type { DecisionId } from '../model/ids.ts';

export type Told = Exclude<Decision, { verdict: 'undo' }>;

/** Decision id -> id of the undoing that is in force. An undoing can itself be undone. */
export function undoneBy(log: readonly Decision[]): ReadonlyMap<DecisionId, DecisionId> {
  const out = new Map<DecisionId, DecisionId>();
  for (const decision of log.toReversed())
    if (decision.verdict === 'undo' && !out.has(decision.id) && !out.has(decision.decision))
      out.set(decision.decision, decision.id);
  return out;
}

/** The decisions in force, newest first. */
export function inForce(log: readonly Decision[]): Told[] {
  const undone = undoneBy(log);
  return log.toReversed().filter((d): d is Told => d.verdict !== 'undo' && !undone.has(d.id));
}
