import type { Article } from '../model/article.ts';
import type { Country } from '../model/country.ts';
import type { Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { BlockIndex } from './block.ts';
import { clusterGroups } from './cluster-groups.ts';
import { areApart, judge } from './compare/judge.ts';
import { indexCountries } from './countries.ts';
import { activeDecisions } from './decisions/active.ts';
import { readDecisions, type Unapplied } from './decisions/constraints.ts';
import { Rewriter } from './decisions/rewrite.ts';
import { GroupKeeper } from './groups.ts';
import { ItemKeeper } from './items.ts';
import { KnowledgeMerger } from './merge/merge-knowledge.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { RarityCounts } from './rarity.ts';
import { VerdictKeeper } from './verdicts.ts';

export interface ResolveInput {
  readonly readings: readonly { readonly article: Article; readonly reading: Reading }[];
  readonly decisions: readonly Decision[];
  /** `${article}/${start}` of a name mention -> the id it had before. */
  readonly ledger: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

export interface Resolution {
  readonly knowledge: Knowledge;
  readonly ledger: ReadonlyMap<string, EntityId>;
  /** The entries in which `ledger` differs from the one given. */
  readonly ledgerChanges: ReadonlyMap<string, EntityId>;
  /** Decisions that could not be applied, with reasons. */
  readonly unapplied: readonly Unapplied[];
}

export interface ResolveResources {
  readonly gazetteer: Gazetteer;
  readonly countries: readonly Country[];
}

/**
 * Resolves a corpus again and again as it grows. Every outcome is the very same that `resolve` gives for that input,
 * whatever came before; a call costs by what changed since the last one. For that the articles, readings and the ledger
 * must be the same objects as before where they are the same; in the outcome, rows that did not change are.
 */
export interface Resolver {
  resolve(input: ResolveInput): Resolution;
}

/** Readings of single articles -> one knowledge, independent of their order. */
export function resolve(input: ResolveInput, resources: ResolveResources): Resolution {
  return createResolver(resources).resolve(input);
}

/** The steps: rewrite, make items, group, block, judge, cluster, merge; each keeps what it made of what did not change. */
export function createResolver({ gazetteer, countries }: ResolveResources): Resolver {
  const index = indexCountries(countries);
  const rewriter = new Rewriter();
  const itemKeeper = new ItemKeeper(gazetteer, index);
  const rarity = new RarityCounts();
  const groupKeeper = new GroupKeeper(rarity);
  const verdictKeeper = new VerdictKeeper(new BlockIndex(index), rarity, (a, b) => judge(a, b, rarity, gazetteer));
  const merger = new KnowledgeMerger(gazetteer);
  return {
    resolve({ readings, decisions: log, ledger, redirects }) {
      const decisions = activeDecisions(log);
      const { sources, apart, lost } = rewriter.update(inOrder(readings), decisions);
      const items = itemKeeper.update(sources);
      const decided = readDecisions(decisions, items.articles, apart);
      rarity.update(items);
      const groups = groupKeeper.update(
        items,
        (group, single) => decided.separates(group, single) || areApart(group, single, rarity),
        decided.barred,
      );
      const verdicts = verdictKeeper.update(groups);
      const clustering = clusterGroups(groups.groups, verdicts, decided);
      const { knowledge, given } = merger.update({
        items,
        groups: groups.groups,
        clustering,
        decided,
        ledger,
        redirects,
      });
      return {
        knowledge,
        ledger: given.ledger,
        ledgerChanges: given.changes,
        unapplied: [
          ...decided.unapplied,
          ...clustering.contradicted,
          ...lost.map((d) => ({ decision: d.id, reason: 'its words are not in this corpus' })),
        ],
      };
    },
  };
}

/** By article id, each once. */
function inOrder(readings: ResolveInput['readings']): ResolveInput['readings'] {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}
