import type { Decision } from '../../model/decision.ts';
import type { DecisionId } from '../../model/ids.ts';
import type { Group } from '../group.ts';
import type { Item, Source } from '../item.ts';
import { findAnchor } from './find-anchor.ts';

/** A decision that could not be applied, and why. */
export interface Unapplied {
  readonly decision: DecisionId;
  readonly reason: string;
}

type PairDecision = Extract<Decision, { b: unknown }>;

export interface DecidedPair {
  readonly decision: PairDecision;
  readonly a: number;
  readonly b: number;
}

export interface Decided {
  /** Verdicts on pairs of items, the last word on each pair only. */
  readonly pairs: readonly DecidedPair[];
  /** Pairs of items kept apart: told different, left unsure, or split. */
  readonly apart: readonly (readonly [number, number])[];
  /** Item -> the name people gave it, the last one. */
  readonly names: ReadonlyMap<number, string>;
  readonly hidden: ReadonlySet<number>;
  readonly unapplied: readonly Unapplied[];
  /** Whether people keep an item apart from one that is in the group already. */
  separates(group: Group, single: Group): boolean;
}

/** Reads decisions as constraints on items, by index. */
export function readDecisions(
  decisions: readonly Decision[],
  sources: readonly Source[],
  items: readonly Item[],
  split: readonly (readonly [string, string])[],
): Decided {
  const itemAt = new Map(items.map((item) => [`${item.source.article.id} ${item.key}`, item.index]));
  const byArticle = new Map(sources.map((s) => [s.article.id as string, s]));
  const itemOf = (anchor: Parameters<typeof findAnchor>[0]) => {
    const found = findAnchor(anchor, byArticle);
    return found ? itemAt.get(`${found.source.article.id} ${found.mention.entity}`) : undefined;
  };
  const pairs = new Map<string, DecidedPair>();
  const names = new Map<number, string>();
  const hidden = new Set<number>();
  const unapplied: Unapplied[] = [];
  for (const decision of decisions) {
    if (decision.verdict === 'undo' || decision.verdict === 'retype' || decision.verdict === 'split')
      continue;
    const a = itemOf(decision.a);
    const b = 'b' in decision ? itemOf(decision.b) : a;
    if (a === undefined || b === undefined) {
      const gone = a === undefined || !('b' in decision) ? decision.a : decision.b;
      unapplied.push({
        decision: decision.id,
        reason: `the words '${gone.surface}' of article ${gone.article} are not in this corpus`,
      });
    } else if (decision.verdict === 'rename') names.set(a, decision.name);
    else if (decision.verdict === 'hide') hidden.add(a);
    else if ('b' in decision && a !== b) {
      const [low, high] = a < b ? [a, b] : [b, a];
      pairs.delete(`${low} ${high}`);
      pairs.set(`${low} ${high}`, { decision, a: low, b: high });
    } else if ('b' in decision && decision.verdict === 'different')
      unapplied.push({
        decision: decision.id,
        reason: `'${decision.a.surface}' and '${decision.b.surface}' are one entity of one article; split off the mention instead`,
      });
  }
  const barred = new Map<number, Set<number>>();
  const bar = (a: number, b: number) => {
    barred.set(a, (barred.get(a) ?? new Set()).add(b));
    barred.set(b, (barred.get(b) ?? new Set()).add(a));
  };
  for (const { decision, a, b } of pairs.values()) if (decision.verdict !== 'same') bar(a, b);
  for (const [a, b] of split) if (itemAt.has(a) && itemAt.has(b)) bar(itemAt.get(a)!, itemAt.get(b)!);
  return {
    pairs: [...pairs.values()],
    names,
    hidden,
    unapplied,
    apart: [...barred].flatMap(([a, others]) => [...others].filter((b) => a < b).map((b) => [a, b] as const)),
    separates(group, single) {
      const no = barred.get(single.items[0]!.index);
      return no !== undefined && group.items.some((item) => no.has(item.index));
    },
  };
}
