import type { EntityType } from '../../model/entity-type.ts';
import type { EntityId } from '../../model/ids.ts';
import { flat } from '../../text/flat.ts';
import { normaliseName } from '../../text/normalise.ts';
import { changedRows } from '../../model/changed-rows.ts';
import type { GroupClustering } from '../cluster-groups.ts';
import type { Decided, TellingOf } from '../decisions/constraints.ts';
import type { Group } from '../group.ts';
import type { Item } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';

/** Items that are one thing, with the reasons each was joined for; another object once any of it changes. */
export class Cluster {
  readonly groups: readonly Group[];
  /** Why each group was joined to the rest; undefined for what its own name joins. */
  readonly joined: readonly (readonly string[] | undefined)[];
  readonly told: readonly TellingOf[];
  /** The oldest first. */
  readonly items: readonly Item[];
  /** Given once the ids are. */
  id: EntityId | null = null;

  constructor(groups: readonly Group[], joined: Cluster['joined'], told: readonly TellingOf[]) {
    this.groups = groups;
    this.joined = joined;
    this.told = told;
    const items = groups.length === 1 ? groups[0]!.items : groups.flatMap((group) => group.items);
    this.items = items.length === 1 ? items : items.toSorted(byAge);
  }

  /** The name people gave it, or null. */
  get renamed(): string | null {
    return this.told.findLast((t) => t.name !== undefined)?.name ?? null;
  }

  /** Its items', unless people say otherwise. */
  get type(): EntityType {
    return this.told.findLast((t) => t.type !== undefined)?.type ?? this.items[0]!.type;
  }

  get hidden(): boolean {
    return this.told.some((t) => t.hidden);
  }

  /** The same list for the same reasons. */
  reasons(gazetteer: Gazetteer): Map<Item, readonly string[]> {
    const [first] = this.items;
    const out = new Map<Item, readonly string[]>();
    const lists = new Map<string, readonly string[]>();
    this.groups.forEach((group, i) => {
      for (const item of group.items) {
        const why = this.joined[i] ?? [];
        const founds = item === group.items[0] || item === first;
        const reasons = founds ? why : [...why, identityReason(item, first!, gazetteer)];
        const key = reasons.join('\n');
        const known = lists.get(key) ?? reasons.map(flat);
        lists.set(key, known);
        out.set(item, founds && why.length === 0 ? NO_REASONS : known);
      }
    });
    return out;
  }
}

export interface ClusterChanges {
  /** Those that were there before are the same objects. */
  readonly clusters: readonly Cluster[];
  readonly fresh: readonly Cluster[];
  readonly gone: readonly Cluster[];
}

/** Gathers groups into clusters and keeps those that did not change. */
export class ClusterKeeper {
  #before: readonly Cluster[] = [];
  readonly #byFirst = new Map<Group, Cluster>();

  update(groups: readonly Group[], { clustering }: GroupClustering, { told }: Decided): ClusterChanges {
    const { of, reasons } = clustering;
    const sizes = new Uint32Array(groups.length);
    for (let i = 0; i < of.length; i++) sizes[of[i]!]!++;
    /** By root, the groups of clusters of several. */
    const members = new Map<number, Group[]>();
    for (const group of groups) {
      const root = of[group.index]!;
      if (sizes[root] === 1) continue;
      const own = members.get(root);
      if (own) own.push(group);
      else members.set(root, [group]);
    }
    const tellings = new Map<number, TellingOf[]>();
    for (const [item, own] of told) {
      const root = of[item.group!.index]!;
      tellings.set(root, [...(tellings.get(root) ?? []), ...own].sort((a, b) => a.order - b.order));
    }
    const clusters: Cluster[] = [];
    const fresh: Cluster[] = [];
    // A cluster stands where its first group does.
    for (const first of groups) {
      if (of[first.index] !== first.index) continue;
      const says = tellings.get(first.index) ?? NONE;
      const own = sizes[first.index] === 1 ? null : members.get(first.index)!;
      let cluster = this.#byFirst.get(first);
      if (!cluster || !(own ? isMadeOf(cluster, own, joinedBy(own, reasons), says) : isMadeOfOne(cluster, says))) {
        const all = own ?? [first];
        cluster = new Cluster(all, joinedBy(all, reasons), says);
        fresh.push(cluster);
      }
      clusters.push(cluster);
    }
    const { gone } = changedRows(this.#before, clusters);
    for (const cluster of gone) this.#byFirst.delete(cluster.groups[0]!);
    for (const cluster of fresh) this.#byFirst.set(cluster.groups[0]!, cluster);
    this.#before = clusters;
    return { clusters, fresh, gone };
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

const NONE: readonly TellingOf[] = [];
const NO_REASONS: readonly string[] = [];

function joinedBy(groups: readonly Group[], reasons: GroupClustering['clustering']['reasons']): Cluster['joined'] {
  return groups.map((group) => reasons.get(group.index));
}

/** A group by itself was joined for no reason. */
function isMadeOfOne({ groups, told }: Cluster, says: readonly TellingOf[]): boolean {
  return groups.length === 1 && isToldSo(told, says);
}

function isMadeOf(
  cluster: Cluster,
  groups: readonly Group[],
  joined: Cluster['joined'],
  told: readonly TellingOf[],
): boolean {
  return (
    equal(cluster.groups, groups) &&
    cluster.joined.every((words, i) => words === joined[i] || equal(words ?? [], joined[i] ?? [])) &&
    isToldSo(cluster.told, told)
  );
}

function isToldSo(before: readonly TellingOf[], now: readonly TellingOf[]): boolean {
  return (
    before.length === now.length &&
    before.every((was, i) => {
      const { name, type, hidden } = now[i]!;
      return was.name === name && was.type === type && was.hidden === hidden;
    })
  );
}

function equal<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}
