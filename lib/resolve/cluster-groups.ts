import { cluster, type Clustering, MOST_CHECKED } from './cluster.ts';
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
  const clear = keepUnambiguous(verdicts, isShort, (a, b) => a.type !== 'institution' && !conflict(a, b));
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
  const asked = [
    ...clear.filter((v) => v.verdict === 'ask'),
    ...clustering.refused.map((v) => ({ ...v, score: v.score / 2 })),
  ];
  const settled = settledByNames(groups, clustering, conflict);
  return {
    clustering,
    open: asked.filter((v) => !settled(v)),
    contradicted: clustering.contradicted.map((i) => ({
      decision: sorted[i]!.decision.id,
      reason: `'${sorted[i]!.decision.a.surface}' and '${sorted[i]!.decision.b.surface}' were told different, directly or through others`,
    })),
  };
}

/**
 * Whether two persons of a question have become part of people whose full names say that they are two: a surname alone
 * that joined "Ada Bell" is no longer asked about "Ben Bell".
 */
function settledByNames(
  groups: readonly Group[],
  { of }: Clustering,
  conflict: (a: Group, b: Group) => boolean,
): (verdict: Verdict) => boolean {
  const members = new Map<number, Group[]>();
  for (const group of groups)
    if (group.type === 'person') {
      const list = members.get(of[group.index]!);
      if (list) list.push(group);
      else members.set(of[group.index]!, [group]);
    }
  return ({ a, b }) => {
    if (a.type !== 'person' || b.type !== 'person') return false;
    const [x, y] = [members.get(of[a.index]!)!, members.get(of[b.index]!)!];
    return (
      x.length * y.length <= MOST_CHECKED ** 2 && x.some((one) => y.some((other) => conflict(one, other)))
    );
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
