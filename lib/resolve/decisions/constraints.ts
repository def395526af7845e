import type { Anchor, Decision } from '../../model/decision.ts';
import type { EntityType } from '../../model/entity-type.ts';
import type { DecisionId } from '../../model/ids.ts';
import type { Group } from '../group.ts';
import type { ArticleItems, Item } from '../item.ts';
import { findAnchor } from './find-anchor.ts';
import type { SplitOff } from './rewrite.ts';

/** A decision that could not be applied, and why. */
export interface Unapplied {
  readonly decision: DecisionId;
  readonly reason: string;
}

type PairDecision = Extract<Decision, { b: unknown }>;

/** A new name, a new type, or that it is to be hidden; of two of a kind the later counts. */
export interface TellingOf {
  readonly order: number;
  readonly name?: string;
  readonly type?: EntityType;
  readonly hidden?: true;
}

export interface DecidedPair {
  readonly decision: PairDecision;
  readonly a: Item;
  readonly b: Item;
}

export interface Decided {
  /** Verdicts on pairs of items, the last word on each pair only. */
  readonly pairs: readonly DecidedPair[];
  /** Pairs of items kept apart: told different, left unsure, or split. */
  readonly apart: readonly (readonly [Item, Item])[];
  /** Handles of the items that are kept apart from any. */
  readonly barred: ReadonlySet<string>;
  /** What people said of things by themselves, in order. */
  readonly told: ReadonlyMap<Item, readonly TellingOf[]>;
  readonly unapplied: readonly Unapplied[];
  /** Whether people keep an item apart from one that is in the group already. */
  separates(group: Group, single: Group): boolean;
}

/** Reads decisions as constraints on items. */
export function readDecisions(
  decisions: readonly Decision[],
  articles: readonly ArticleItems[],
  split: readonly SplitOff[],
): Decided {
  const byArticle = new Map(
    decisions.length > 0 ? articles.map((a) => [a.source.article.id as string, a]) : [],
  );
  const itemOf = (anchor: Anchor): Item | undefined => {
    const article = byArticle.get(anchor.article);
    const mention = article && findAnchor(anchor, article.source.reading);
    return mention ? article.byKey.get(mention.entity) : undefined;
  };
  const pairs = new Map<string, DecidedPair>();
  const told = new Map<Item, TellingOf[]>();
  let order = 0;
  const tell = (item: Item, what: Omit<TellingOf, 'order'>) =>
    told.set(item, [...(told.get(item) ?? []), { ...what, order: order++ }]);
  const unapplied: Unapplied[] = [];
  for (const decision of decisions) {
    if (decision.verdict === 'undo' || decision.verdict === 'split') continue;
    const a = itemOf(decision.a);
    const b = 'b' in decision ? itemOf(decision.b) : a;
    if (a === undefined || b === undefined) {
      const gone = a === undefined || !('b' in decision) ? decision.a : decision.b;
      unapplied.push({
        decision: decision.id,
        reason: `the words '${gone.surface}' of article ${gone.article} are not in this corpus`,
      });
    } else if (decision.verdict === 'rename') tell(a, { name: decision.name });
    else if (decision.verdict === 'retype') tell(a, { type: decision.type });
    else if (decision.verdict === 'hide') tell(a, { hidden: true });
    else if ('b' in decision && a !== b) {
      const [low, high] = a.index < b.index ? [a, b] : [b, a];
      pairs.delete(`${low.index} ${high.index}`);
      pairs.set(`${low.index} ${high.index}`, { decision, a: low, b: high });
    } else if ('b' in decision && decision.verdict === 'different')
      unapplied.push({
        decision: decision.id,
        reason: `'${decision.a.surface}' and '${decision.b.surface}' are one entity of one article; split off the mention instead`,
      });
  }
  const barred = new Map<Item, Set<Item>>();
  const bar = (a: Item, b: Item) => {
    barred.set(a, (barred.get(a) ?? new Set()).add(b));
    barred.set(b, (barred.get(b) ?? new Set()).add(a));
  };
  for (const { decision, a, b } of pairs.values()) if (decision.verdict !== 'same') bar(a, b);
  for (const { article, from, to } of split) {
    const [a, b] = [from, to].map((key) => byArticle.get(article)?.byKey.get(key));
    if (a && b) bar(a, b);
  }
  return {
    pairs: [...pairs.values()],
    told,
    unapplied,
    apart: [...barred].flatMap(([a, others]) => [...others].filter((b) => a.index < b.index).map((b) => [a, b] as const)),
    barred: new Set([...barred.keys()].map((item) => item.handle)),
    separates(group, single) {
      const no = barred.get(single.items[0]!);
      return no !== undefined && group.items.some((item) => no.has(item));
    },
  };
}
