import type { EntityId } from '../../model/ids.ts';
import type { Item } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { byAge, type Cluster } from './cluster.ts';
import { Ledger } from './ledger.ts';
import { preferredName } from './merge-entity.ts';
import { Slugs } from './slugs.ts';

/** The oldest words of a cluster that had an id before. */
interface Known {
  readonly id: EntityId;
  readonly item: Item;
  /** Position among the item's anchors. */
  readonly place: number;
}

export interface GivenIds {
  readonly ids: ReadonlyMap<Cluster, EntityId>;
  readonly ledger: Ledger;
  /** Entries that the ledger did not have so before. */
  readonly changes: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

/**
 * Gives slugs that outlive rebuilds. A mention's first id stays in the ledger until a split gives it a new one, so that
 * undoing a merge brings the lost id back;
 * a cluster takes the id of its oldest mention whose id no cluster with an older mention claims. Ids that no cluster
 * carries lead to the cluster that holds their oldest mention.
 */
export class IdKeeper {
  readonly #gazetteer: Gazetteer;
  /** The ledger given last. */
  #ledger: Ledger | null = null;
  #known = new Map<Cluster, readonly Known[]>();
  #slugs = new Slugs([]);

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  update(
    clusters: readonly Cluster[],
    before: ReadonlyMap<string, EntityId>,
    oldRedirects: ReadonlyMap<string, EntityId>,
  ): GivenIds {
    if (before !== this.#ledger) {
      this.#known = new Map();
      this.#slugs = new Slugs(before.values());
    }
    for (const id of oldRedirects.keys()) this.#slugs.take(id);
    const ledger = Ledger.of(before);
    const kept = this.#known;
    const known = clusters.map((cluster) => kept.get(cluster) ?? knownOf(cluster, ledger));
    const unread = clusters.filter((cluster) => !kept.has(cluster));
    this.#known = new Map(clusters.map((cluster, i) => [cluster, known[i]!]));
    const owner = findOwners(known);
    const ids = new Map<Cluster, EntityId>();
    const fresh: Cluster[] = [];
    clusters.forEach((cluster, i) => {
      const own = known[i]!.find(({ id }) => owner.get(id) === i);
      if (own) ids.set(cluster, own.id);
      else fresh.push(cluster);
    });
    for (const cluster of fresh.sort((a, b) => byAge(a.items[0]!, b.items[0]!))) {
      ids.set(cluster, this.#slugs.give(namesOf(cluster, this.#gazetteer)));
    }
    const changes = new Map<string, EntityId>();
    const put = (cluster: Cluster, all: boolean) => {
      for (const { anchors } of cluster.items)
        for (const at of anchors)
          if (all || !ledger.has(at)) {
            changes.set(at, ids.get(cluster)!);
            this.#known.delete(cluster);
          }
    };
    for (const cluster of unread) put(cluster, false);
    for (const cluster of fresh) put(cluster, true);
    this.#ledger = ledger.with(changes);
    return {
      ids,
      ledger: this.#ledger,
      changes,
      redirects: redirect(clusters, ids, owner, oldRedirects),
    };
  }
}

/** Its ids by age of the words that have them. */
function knownOf(cluster: Cluster, ledger: Ledger): readonly Known[] {
  const found = new Map<EntityId, Known>();
  for (const item of cluster.items)
    item.anchors.forEach((at, place) => {
      const id = ledger.get(at);
      if (id !== undefined && !found.has(id)) found.set(id, { id, item, place });
    });
  return [...found.values()];
}

/** Each known id belongs to the cluster with the oldest mention that has it. */
function findOwners(known: readonly (readonly Known[])[]): Map<EntityId, number> {
  const owner = new Map<EntityId, number>();
  known.forEach((own, i) => {
    for (const one of own) {
      const other = owner.get(one.id);
      if (other === undefined || isOlder(one, known[other]!.find((k) => k.id === one.id)!)) owner.set(one.id, i);
    }
  });
  return owner;
}

function isOlder(a: Known, b: Known): boolean {
  return a.item === b.item ? a.place < b.place : byAge(a.item, b.item) < 0;
}

/** Where ids lead that no cluster carries. */
function redirect(
  clusters: readonly Cluster[],
  ids: ReadonlyMap<Cluster, EntityId>,
  owner: ReadonlyMap<EntityId, number>,
  old: ReadonlyMap<string, EntityId>,
): Map<string, EntityId> {
  const out = new Map<string, EntityId>();
  for (const [id, i] of owner) if (ids.get(clusters[i]!) !== id) out.set(id, ids.get(clusters[i]!)!);
  const isAlive = (id: string) => owner.has(id as EntityId) && !out.has(id);
  for (const id of old.keys()) {
    if (isAlive(id) || out.has(id)) continue;
    const seen = new Set<string>();
    let at: string = id;
    while (!isAlive(at) && !seen.has(at)) {
      seen.add(at);
      at = out.get(at) ?? old.get(at) ?? at;
    }
    if (isAlive(at)) out.set(id, at as EntityId);
  }
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Slugs to try in order, then numbered: "georgia", "georgia-united-states". A renamed thing keeps the slug its own name gives. */
function namesOf({ items }: Cluster, gazetteer: Gazetteer): string[] {
  const name = preferredName(items);
  const { located, entity } = items[0]!;
  const location = located ? gazetteer.location(located.candidate.place) : null;
  const more = [location?.admin, location?.countryName, entity.date, entity.roles[0]].filter((x) => x != null);
  return [name, ...more.map((extra) => `${name} ${extra}`)];
}
