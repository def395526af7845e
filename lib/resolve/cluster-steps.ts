import type { Decision } from '../model/decision.ts';
import { BlockIndex } from './block.ts';
import { clusterGroups, type GroupClustering } from './cluster-groups.ts';
import { areApart, judge } from './compare/judge.ts';
import { indexCountries, type CountryIndex } from './countries.ts';
import { activeDecisions } from './decisions/active.ts';
import { readDecisions, type Decided, type Unapplied } from './decisions/constraints.ts';
import { Rewriter } from './decisions/rewrite.ts';
import type { Group } from './group.ts';
import { GroupKeeper, type GroupChanges } from './groups.ts';
import type { ResolveInput, ResolveResources } from './input.ts';
import type { ItemChanges, Source } from './item.ts';
import { ItemKeeper } from './items.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { RarityCounts } from './rarity.ts';
import type { Verdict } from './verdict.ts';
import { VerdictKeeper } from './verdicts.ts';

export interface Clustered {
  readonly items: ItemChanges;
  readonly groups: readonly Group[];
  readonly clustering: GroupClustering;
  readonly decided: Decided;
  /** Decisions that could not be applied, with reasons. */
  readonly unapplied: readonly Unapplied[];
}

/** What the groups of a corpus are made of. */
interface Grouped extends Pick<Clustered, 'items' | 'decided'> {
  readonly groups: GroupChanges;
  readonly lost: readonly Decision[];
}

type Told = Pick<ResolveInput, 'readings' | 'decisions'>;

/** The steps from readings to clusters of groups; each keeps what it made of what did not change. */
export class ClusterSteps {
  readonly #gazetteer: Gazetteer;
  readonly #countries: CountryIndex;
  readonly #rewriter = new Rewriter();
  readonly #rarity = new RarityCounts();
  #items: ItemKeeper;
  #groups = new GroupKeeper(this.#rarity);
  #verdicts: VerdictKeeper;

  constructor({ gazetteer, countries }: ResolveResources) {
    this.#gazetteer = gazetteer;
    this.#countries = indexCountries(countries);
    this.#items = this.#newItems();
    this.#verdicts = this.#newVerdicts();
  }

  update(told: Told): Clustered {
    const grouped = this.#group(told);
    return cluster(grouped, this.#verdicts.update(grouped.groups));
  }

  /** The same, letting go of what only a next update would use; one after it starts anew. */
  last(told: Told): Clustered {
    const grouped = this.#group(told);
    this.#items = this.#newItems();
    this.#groups = new GroupKeeper(this.#rarity);
    const verdicts = this.#verdicts.update(grouped.groups);
    this.#verdicts = this.#newVerdicts();
    for (const group of grouped.groups.groups) group.forgetTold();
    const clustered = cluster(grouped, verdicts);
    for (const group of grouped.groups.groups) group.forgetTold();
    return clustered;
  }

  #group({ readings, decisions: log }: Told): Grouped {
    const decisions = activeDecisions(log);
    const { sources, apart, lost } = this.#rewriter.update(inOrder(readings), decisions);
    const items = this.#items.update(sources);
    const decided = readDecisions(decisions, items.articles, apart);
    this.#rarity.update(items);
    const groups = this.#groups.update(
      items,
      (group, single) => decided.separates(group, single) || areApart(group, single, this.#rarity),
      decided.barred,
    );
    return { items, decided, groups, lost };
  }

  #newItems(): ItemKeeper {
    return new ItemKeeper(this.#gazetteer, this.#countries);
  }

  #newVerdicts(): VerdictKeeper {
    return new VerdictKeeper(new BlockIndex(this.#countries), this.#rarity, (a, b) =>
      judge(a, b, this.#rarity, this.#gazetteer),
    );
  }
}

function cluster({ items, decided, groups: { groups }, lost }: Grouped, verdicts: readonly Verdict[]): Clustered {
  const clustering = clusterGroups(groups, verdicts, decided);
  const unapplied = [
    ...decided.unapplied,
    ...clustering.contradicted,
    ...lost.map((d) => ({ decision: d.id, reason: 'its words are not in this corpus' })),
  ];
  return { items, groups, clustering, decided, unapplied };
}

/** By article id, each once. */
function inOrder(readings: readonly Source[]): readonly Source[] {
  const byId = new Map(readings.map((r) => [r.article.id, r]));
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}
