import type { Alias, Entity, Location, Part } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Modality } from '../../model/reading.ts';
import type { Item } from '../item.ts';
import { isAcronym } from '../names/acronym.ts';
import type { Cluster } from './cluster.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { ranked } from './tally.ts';

const NO_ROLES: string[] = [];
const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'denied', 'hypothetical'];

/** One thing in the world out of its share in each article. */
export function mergeEntity(
  id: EntityId,
  cluster: Cluster,
  gazetteer: Gazetteer,
): Entity {
  const { items, renamed, type } = cluster;
  const reasons = cluster.reasons(gazetteer);
  const dates = ranked(items.flatMap((i) => i.entity.date ?? [])).sort((a, b) => b.length - a.length);
  const location = type === 'place' ? locationOf(items, gazetteer) : null;
  return {
    id,
    type,
    name: renamed ?? inMixedCase(preferredName(items), location),
    aliases: mergeAliases(items),
    roles: items.some((i) => i.entity.roles.length > 0) ? ranked(items.flatMap((i) => i.entity.roles)) : NO_ROLES,
    location,
    date: dates[0] ?? null,
    trigger: ranked(items.flatMap((i) => i.entity.trigger ?? []))[0] ?? null,
    modality: MODALITIES.find((m) => items.some((i) => i.entity.modality === m))!,
    parts: items.map((item): Part => ({
      article: item.source.article.id,
      key: item.key,
      reasons: reasons.get(item)! as string[],
    })),
    mentionCount: items.reduce((sum, i) => sum + i.mentionCount, 0),
    articles: [...new Set(items.map((i) => i.source.article.id))].sort(),
  };
}

/**
 * The name most articles use: a full name before a surname, a place's name before its acronym, mixed case before capitals,
 * the longer of two as frequent.
 */
export function preferredName(items: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of items) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const { type } = items[0]!;
  const rank = (name: string) => [
    (type === 'person' && parsePersonName(name).given.length > 1) || (type === 'place' && !isAcronym(name))
      ? 1
      : 0,
    /\p{Ll}/u.test(name) ? 1 : 0,
    counts.get(name)!,
    name.length,
  ];
  return [...counts.keys()].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? (a < b ? -1 : 1) : y[at]! - x[at]!;
  })[0]!;
}

/** The gazetteer's letters for a place that texts only print in capitals, as datelines do ("MOSCOW"). */
function inMixedCase(name: string, location: Location | null): string {
  return location && location.name.toUpperCase() === name ? location.name : name;
}

function mergeAliases(items: readonly Item[]): Alias[] {
  const aliases = new Map<
    string,
    Map<string, { outlet: string | null; article: Alias['uses'][number]['article']; count: number }>
  >();
  const add = (surface: string, { article }: Item['source'], count: number) => {
    const uses = aliases.get(surface) ?? new Map();
    aliases.set(surface, uses);
    const use = uses.get(article.id) ?? { outlet: article.outlet, article: article.id, count: 0 };
    uses.set(article.id, { ...use, count: use.count + count });
  };
  for (const item of items)
    for (const surface of item.named) add(surface, item.source, 1);
  const total = (alias: Alias) => alias.uses.reduce((sum, u) => sum + u.count, 0);
  return [...aliases]
    .map(([surface, uses]): Alias => ({
      surface,
      uses: [...uses.values()].sort((a, b) => (a.article < b.article ? -1 : 1)),
    }))
    .sort((a, b) => total(b) - total(a) || (a.surface < b.surface ? -1 : 1));
}

function locationOf(items: readonly Item[], gazetteer: Gazetteer) {
  const places = ranked(items.flatMap((i) => (i.located ? String(i.located.candidate.place) : [])));
  return places.length > 0 ? gazetteer.location(Number(places[0])) : null;
}
