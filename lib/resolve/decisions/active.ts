import type { Decision } from '../../model/decision.ts';

/** The decisions in force, in the order they were made: an undone one is out, and back in when its undoing is undone. */
export function activeDecisions(log: readonly Decision[]): Exclude<Decision, { verdict: 'undo' }>[] {
  const unique = [...new Map(log.map((d) => [d.id, d])).values()];
  const off = new Set<string>();
  for (const decision of unique.toReversed())
    if (decision.verdict === 'undo' && !off.has(decision.id)) off.add(decision.decision);
  return unique.filter(
    (d): d is Exclude<Decision, { verdict: 'undo' }> => d.verdict !== 'undo' && !off.has(d.id),
  );
}
