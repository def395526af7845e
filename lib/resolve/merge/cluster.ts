import type { EntityType } from '../../model/entity-type.ts';
import { normaliseName } from '../../text/normalise.ts';
import type { GroupClustering } from '../cluster-groups.ts';
import type { Decided, TellingOf } from '../decisions/constraints.ts';
import type { Group } from '../group.ts';
import type { Item } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** Items that are one thing, the oldest first, with the reasons each was joined for; another object once any of it changes. */
export interface Cluster {
  readonly items: readonly Item[];
  readonly reasons: ReadonlyMap<Item, readonly string[]>;
  /** The name people gave it, or null. */
  readonly renamed: string | null;
  /** Its items', unless people say otherwise. */
  readonly type: EntityType;
  readonly hidden: boolean;
}

interface Kept {
  readonly groups: readonly Group[];
  readonly joined: readonly (readonly string[] | undefined)[];
  readonly told: readonly TellingOf[];
  readonly cluster: Cluster;
}

/** Gathers groups into clusters and keeps those that did not change. */
export class ClusterKeeper {
  readonly #gazetteer: Gazetteer;
  #kept = new Map<Group, Kept>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The cluster of each group, by the group's index. */
  update(groups: readonly Group[], { clustering }: GroupClustering, { told }: Decided): Cluster[] {
    const members: Group[][] = [];
    for (const group of groups) (members[clustering.of[group.index]!] ??= []).push(group);
    const tellings = new Map<number, TellingOf[]>();
    for (const [item, own] of told) {
      const root = clustering.of[item.group!.index]!;
      tellings.set(root, [...(tellings.get(root) ?? []), ...own].sort((a, b) => a.order - b.order));
    }
    const now = new Map<Group, Kept>();
    for (const own of members) {
      if (!own) continue;
      const joined = own.map((group) => clustering.reasons.get(group.index));
      const says = tellings.get(own[0]!.index) ?? [];
      const known = this.#kept.get(own[0]!);
      now.set(
        own[0]!,
        known && equal(known.groups, own) && sameWords(known.joined, joined) && sameTold(known.told, says)
          ? known
          : { groups: own, joined, told: says, cluster: this.#gather(own, joined, says) },
      );
    }
    this.#kept = now;
    return groups.map((group) => now.get(groups[clustering.of[group.index]!]!)!.cluster);
  }

  #gather(groups: readonly Group[], joined: Kept['joined'], told: readonly TellingOf[]): Cluster {
    const items = groups.flatMap((group) => group.items).sort(byAge);
    const reasons = new Map<Item, readonly string[]>();
    groups.forEach((group, i) => {
      for (const item of group.items) {
        const why = joined[i] ?? [];
        const founds = item === group.items[0] || item === items[0];
        reasons.set(item, founds ? why : [...why, identityReason(item, items[0]!, this.#gazetteer)]);
      }
    });
    return {
      items,
      reasons,
      renamed: told.findLast((t) => t.name !== undefined)?.name ?? null,
      type: told.findLast((t) => t.type !== undefined)?.type ?? items[0]!.type,
      hidden: told.some((t) => t.hidden),
    };
  }
}

/** By publication, undated last, then article and place in it. */
export function byAge(a: Item, b: Item): number {
  const [x, y] = [a.source.article.published ?? '9999', b.source.article.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.index - b.index;
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

function equal<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

function sameWords(a: Kept['joined'], b: Kept['joined']): boolean {
  return a.every((words, i) => words === b[i] || (words && b[i] ? equal(words, b[i]) : false));
}

function sameTold(a: readonly TellingOf[], b: readonly TellingOf[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, type, hidden }, i) => name === b[i]!.name && type === b[i]!.type && hidden === b[i]!.hidden)
  );
}
