import { cluster, type Clustering } from './cluster.ts';
import { areOtherEvents } from './compare/judge-event.ts';
import type { Decided, Unapplied } from './decisions/constraints.ts';
import type { Group } from './group.ts';
import { isAcronym } from './names/acronym.ts';
import { comparePersonNames } from './names/compare-person-names.ts';
import { parsePersonName } from './names/person-name.ts';
import { keepUnambiguous } from './unambiguous.ts';
import type { Verdict } from './verdict.ts';

export interface GroupClustering {
  readonly clustering: Clustering;
  /** Pairs to ask about: undecided, refused by a constraint, or left unsure by people. */
  readonly open: readonly Verdict[];
  readonly contradicted: readonly Unapplied[];
}

/** Clusters groups under the names' own vetoes and under people's decisions. */
export function clusterGroups(
  groups: readonly Group[],
  verdicts: readonly Verdict[],
  decided: Decided,
): GroupClustering {
  const conflict = (a: Group, b: Group) =>
    a.type === 'event' && b.type === 'event' ? areOtherEvents(a, b) : conflictByName(a, b);
  const clear = keepUnambiguous(
    verdicts,
    isShort,
    (a, b) => a.type !== 'institution' && !conflict(a, b),
  );
  const same = decided.pairs.filter((p) => p.decision.verdict === 'same');
  const sorted = same.toReversed();
  const clustering = cluster(groups.length, clear, {
    together: sorted.map(({ a, b, decision }) => [
      a.group!.index,
      b.group!.index,
      `told the same by ${decision.by} on ${decision.at.slice(0, 10)}`,
    ]),
    apart: decided.apart.map(([a, b]) => [a.group!.index, b.group!.index]),
    conflict: (a, b) => conflict(groups[a]!, groups[b]!),
  });
  return {
    clustering,
    open: [
      ...clear.filter((v) => v.verdict === 'ask'),
      ...clustering.refused.map((v) => ({ ...v, score: v.score / 2 })),
    ],
    contradicted: clustering.contradicted.map((i) => ({
      decision: sorted[i]!.decision.id,
      reason: `'${sorted[i]!.decision.a.surface}' and '${sorted[i]!.decision.b.surface}' were told different, directly or through others`,
    })),
  };
}

function isShort(group: Group): boolean {
  return group.local || (group.type === 'institution' && isAcronym(group.name));
}

/** Names that cannot be one thing's, whatever else speaks for it. */
function conflictByName(a: Group, b: Group): boolean {
  if (a.type !== b.type) return true;
  if (a.type === 'person')
    return comparePersonNames(parsePersonName(a.key), parsePersonName(b.key)).relation === 'conflict';
  if (a.type !== 'place') return false;
  const [x, y] = [a.items[0]!.located?.candidate.place, b.items[0]!.located?.candidate.place];
  return x !== undefined && y !== undefined && x !== y;
}
