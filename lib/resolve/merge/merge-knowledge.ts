import type { Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { GroupClustering } from '../cluster-groups.ts';
import type { Decided } from '../decisions/constraints.ts';
import type { Grouping } from '../group.ts';
import { giveIds, type Claim } from '../ids.ts';
import type { Item, Source } from '../item.ts';
import { normaliseName } from '../../text/normalise.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { findCoMentions } from './co-mentions.ts';
import { mergeEntity, preferredName, type Cluster } from './merge-entity.ts';
import { mergeRelations } from './merge-relations.ts';
import { mergeStatements } from './merge-statements.ts';
import { makeSuggestions } from './suggest.ts';

export interface MergeInput {
  readonly sources: readonly Source[];
  readonly items: readonly Item[];
  readonly grouping: Grouping;
  readonly clustering: GroupClustering;
  readonly decided: Decided;
  readonly gazetteer: Gazetteer;
  /** What ids were given before. */
  readonly ledger: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

/** Clusters of items -> entities with ids, and everything that points at them. */
export function mergeKnowledge(input: MergeInput): { knowledge: Knowledge; ledger: Map<string, EntityId> } {
  const { sources, items, grouping, clustering, decided, gazetteer } = input;
  const clusters = gatherClusters(items, grouping, clustering, decided, gazetteer);
  const age = foundingAges(items);
  const claims = clusters.map((c) => claimOf(c, age, gazetteer));
  const { ids, ledger, redirects } = giveIds(claims, input.ledger, input.redirects);
  const hidden = new Set(
    clusters.flatMap((c, i) => (c.items.some((item) => decided.hidden.has(item.index)) ? [i] : [])),
  );
  const idAt = new Map<string, EntityId>();
  const idOfGroup = new Map<number, EntityId>();
  clusters.forEach((c, i) => {
    if (hidden.has(i)) return;
    for (const item of c.items) {
      idAt.set(`${item.source.article.id} ${item.key}`, ids[i]!);
      idOfGroup.set(grouping.groupOf[item.index]!, ids[i]!);
    }
  });
  const idOf = (article: string, key: string) => idAt.get(`${article} ${key}`);
  const entities = clusters
    .flatMap((c, i): Entity[] => (hidden.has(i) ? [] : [mergeEntity(ids[i]!, c, gazetteer)]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const mentions = sources.flatMap(({ article, reading }) =>
    reading.mentions
      .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
      .flatMap((m): Mention[] => {
        const entity = idOf(article.id, m.entity);
        return entity === undefined ? [] : [{ ...m, article: article.id, entity }];
      }),
  );
  const apart = new Set(
    decided.apart.map(([a, b]) =>
      [grouping.groupOf[a]!, grouping.groupOf[b]!]
        .map((g) => idOfGroup.get(g))
        .sort()
        .join('~'),
    ),
  );
  return {
    knowledge: {
      articles: sources.map((s) => s.article),
      sentences: Object.fromEntries(sources.map((s) => [s.article.id, s.reading.sentences])),
      entities,
      mentions,
      relations: mergeRelations(sources, idOf),
      coMentions: findCoMentions(sources, mentions),
      statements: mergeStatements(sources, idOf),
      suggestions: makeSuggestions(
        clustering.open,
        (group) => idOfGroup.get(group),
        (a, b) => apart.has([a, b].sort().join('~')),
      ),
      redirects: Object.fromEntries(redirects),
    },
    ledger,
  };
}

/** In order of each cluster's oldest item. */
function gatherClusters(
  items: readonly Item[],
  { groups, groupOf }: Grouping,
  { clustering }: GroupClustering,
  decided: Decided,
  gazetteer: Gazetteer,
): Cluster[] {
  const byCluster = Map.groupBy([...items].sort(byAge), (item) => clustering.of[groupOf[item.index]!]!);
  return [...byCluster.values()].map((own): Cluster => {
    const reasons = new Map<Item, readonly string[]>();
    for (const item of own) {
      const group = groups[groupOf[item.index]!]!;
      const joined = clustering.reasons.get(group.index) ?? [];
      reasons.set(
        item,
        item === group.items[0] || item === own[0]
          ? joined
          : [...joined, identityReason(item, own[0]!, gazetteer)],
      );
    }
    const renamed =
      own
        .map((item) => decided.names.get(item.index))
        .filter((name) => name !== undefined)
        .at(-1) ?? null;
    return { items: own, reasons, renamed };
  });
}

/** Why an item's identity is its group's. */
function identityReason(item: Item, first: Item, gazetteer: Gazetteer): string {
  const { name } = item.entity;
  if (normaliseName(name) === normaliseName(first.entity.name)) return `same name '${name}'`;
  const location = item.located ? gazetteer.location(item.located.candidate.place) : null;
  if (location)
    return `${location.geonames ? `GeoNames ${location.geonames}` : 'one place of the gazetteer'} (${location.name}) under '${first.entity.name}' and '${name}'`;
  return item.type === 'institution'
    ? `'${first.entity.name}' and '${name}' word one body`
    : `same name '${name}'`;
}

/** By publication, undated last, then article and place in it. */
function byAge(a: Item, b: Item): number {
  const [x, y] = [a.source.article.published ?? '9999', b.source.article.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.index - b.index;
}

/** Anchor of each mention that founds an entity -> its place by age; happenings have anchors of their own. */
function foundingAges(items: readonly Item[]): Map<string, number> {
  const ages = new Map<string, number>();
  for (const item of [...items].sort(byAge))
    for (const at of anchorsOf(item)) if (!ages.has(at)) ages.set(at, ages.size);
  return ages;
}

function anchorsOf(item: Item): string[] {
  return item.mentions
    .filter((m) => m.level === 'name' || m.level === 'trigger')
    .map((m) => `${item.source.article.id}/${m.start}${item.type === 'event' ? '/event' : ''}`);
}

function claimOf(cluster: Cluster, ages: ReadonlyMap<string, number>, gazetteer: Gazetteer): Claim {
  const name = cluster.renamed ?? preferredName(cluster.items);
  const first = cluster.items[0]!;
  const location = first.located ? gazetteer.location(first.located.candidate.place) : null;
  const more = [location?.admin, location?.countryName, first.entity.date, first.entity.roles[0]].filter(
    (x) => x != null,
  );
  return {
    mentions: cluster.items.flatMap(anchorsOf).map((at) => ({ at, age: ages.get(at)! })),
    names: [preferredSlugName(cluster, name), ...more.map((extra) => `${name} ${extra}`)],
  };
}

/** A renamed thing keeps the slug its own name gives. */
function preferredSlugName(cluster: Cluster, name: string): string {
  return cluster.renamed === null ? name : preferredName(cluster.items);
}
