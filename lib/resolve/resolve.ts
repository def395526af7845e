import type { Article } from '../model/article.ts';
import type { Country } from '../model/country.ts';
import type { Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { blockGroups } from './block.ts';
import { clusterGroups } from './cluster-groups.ts';
import { areApart, judge } from './compare/judge.ts';
import { indexCountries } from './countries.ts';
import { activeDecisions } from './decisions/active.ts';
import { readDecisions, type Unapplied } from './decisions/constraints.ts';
import { rewriteSources } from './decisions/rewrite.ts';
import { readTold } from './events/told.ts';
import { makeGroups } from './group.ts';
import { makeItems } from './items.ts';
import { measureRarity } from './rarity.ts';
import { mergeKnowledge } from './merge/merge-knowledge.ts';
import type { Gazetteer } from './places/gazetteer.ts';

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
  /** Decisions that could not be applied, with reasons. */
  readonly unapplied: readonly Unapplied[];
}

export interface ResolveResources {
  readonly gazetteer: Gazetteer;
  readonly countries: readonly Country[];
}

/** Readings of single articles -> one knowledge, independent of their order: group, block, compare, judge, cluster, merge. */
export function resolve(input: ResolveInput, { gazetteer, countries }: ResolveResources): Resolution {
  const index = indexCountries(countries);
  const decisions = activeDecisions(input.decisions);
  const { sources, apart, lost } = rewriteSources(inOrder(input.readings), decisions);
  const items = makeItems(sources, gazetteer, index);
  const decided = readDecisions(decisions, sources, items, apart);
  const rarity = measureRarity(items);
  const grouping = makeGroups(
    items,
    (group, single) => decided.separates(group, single) || areApart(group, single, rarity),
  );
  const told = readTold(grouping.groups, grouping.keyOf);
  const pairs = blockGroups(grouping.groups, index, told);
  const verdicts = judge(pairs, { rarity, told, gazetteer });
  const clustering = clusterGroups(grouping, verdicts, told, decided);
  const unapplied = [
    ...decided.unapplied,
    ...clustering.contradicted,
    ...lost.map((d) => ({ decision: d.id, reason: 'its words are not in this corpus' })),
  ];
  return {
    ...mergeKnowledge({
      sources,
      items,
      grouping,
      clustering,
      decided,
      gazetteer,
      ledger: input.ledger,
      redirects: input.redirects,
    }),
    unapplied,
  };
}

/** By article id, each once. */
function inOrder(readings: ResolveInput['readings']): ResolveInput['readings'] {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}
