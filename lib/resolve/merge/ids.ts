import type { EntityId } from '../../model/ids.ts';
import { anchorsOf, type Item } from '../item.ts';
import { flat } from '../../text/flat.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { byAge, type Cluster, type ClusterChanges } from './cluster.ts';
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
  /** Clusters that got an id, or another one than before. */
  readonly named: readonly Cluster[];
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
  /** Ids that words of each cluster had before, by age of the words. */
  #known = new Map<Cluster, readonly Known[]>();
  /** The clusters with words that had an id; a single one, as of nearly all, stands for itself. */
  #claims = new Map<EntityId, Cluster | Set<Cluster>>();
  /** Of those the one with the oldest. */
  #owner = new Map<EntityId, Cluster>();
  #slugs = new Slugs([]);

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  update(
    { clusters, fresh, gone }: ClusterChanges,
    before: ReadonlyMap<string, EntityId>,
    oldRedirects: ReadonlyMap<string, EntityId>,
  ): GivenIds {
    const goesOn = before === this.#ledger;
    if (!goesOn) {
      this.#known = new Map();
      this.#claims = new Map();
      this.#owner = new Map();
      this.#slugs = new Slugs(before.values());
    }
    for (const id of oldRedirects.keys()) this.#slugs.take(id);
    const ledger = Ledger.of(before);
    const unread = goesOn ? fresh : clusters;
    const contested = new Set(gone.flatMap((cluster) => this.#idsOf(cluster)));
    for (const cluster of gone) this.#forget(cluster);
    for (const cluster of unread) this.#read(cluster, ledger);
    for (const cluster of unread) for (const id of this.#idsOf(cluster)) contested.add(id);
    const open = new Set(unread);
    for (const id of contested) {
      this.#settle(id);
      for (const cluster of this.#claimants(id)) open.add(cluster);
    }
    const named: Cluster[] = [];
    const nameless: Cluster[] = [];
    for (const cluster of open) {
      const own = this.#known.get(cluster)!.find(({ id }) => this.#owner.get(id) === cluster);
      if (!own) nameless.push(cluster);
      else if (own.id !== cluster.id) named.push(cluster);
      cluster.id = own?.id ?? null;
    }
    for (const cluster of nameless.sort((a, b) => byAge(a.items[0]!, b.items[0]!)))
      cluster.id = this.#slugs.give(namesOf(cluster, this.#gazetteer));
    const changes = new Map<string, EntityId>();
    const late = new Set<Cluster>();
    const put = (cluster: Cluster, all: boolean) => {
      for (const item of cluster.items)
        for (const at of anchorsOf(item))
          if (all || !ledger.has(at)) {
            changes.set(flat(at), cluster.id!);
            late.add(cluster);
          }
    };
    for (const cluster of unread) put(cluster, false);
    for (const cluster of nameless) put(cluster, true);
    this.#ledger = ledger.with(changes);
    for (const cluster of late) {
      this.#forget(cluster);
      this.#read(cluster, this.#ledger);
      this.#settle(cluster.id!);
    }
    return {
      named: [...named, ...nameless],
      ledger: this.#ledger,
      changes,
      redirects: redirect(this.#owner, oldRedirects),
    };
  }

  #read(cluster: Cluster, ledger: Ledger): void {
    const known = knownOf(cluster, ledger);
    this.#known.set(cluster, known);
    for (const { id } of known) {
      const claims = this.#claims.get(id);
      if (claims instanceof Set) claims.add(cluster);
      else this.#claims.set(id, claims && claims !== cluster ? new Set([claims, cluster]) : cluster);
    }
  }

  #forget(cluster: Cluster): void {
    for (const id of this.#idsOf(cluster)) {
      const claims = this.#claims.get(id);
      if (claims instanceof Set) claims.delete(cluster);
      else if (claims === cluster) this.#claims.delete(id);
    }
    this.#known.delete(cluster);
  }

  #idsOf(cluster: Cluster): EntityId[] {
    return (this.#known.get(cluster) ?? []).map((k) => k.id);
  }

  #claimants(id: EntityId): Iterable<Cluster> {
    const claims = this.#claims.get(id);
    return claims instanceof Set ? claims : claims ? [claims] : [];
  }

  #settle(id: EntityId): void {
    let oldest: { cluster: Cluster; known: Known } | null = null;
    for (const cluster of this.#claimants(id)) {
      const known = this.#known.get(cluster)!.find((k) => k.id === id)!;
      if (!oldest || isOlder(known, oldest.known)) oldest = { cluster, known };
    }
    if (oldest) this.#owner.set(id, oldest.cluster);
    else {
      this.#owner.delete(id);
      this.#claims.delete(id);
    }
  }
}

/** Its ids by age of the words that have them. */
function knownOf(cluster: Cluster, ledger: Ledger): readonly Known[] {
  const found = new Map<EntityId, Known>();
  for (const item of cluster.items)
    anchorsOf(item).forEach((at, place) => {
      const id = ledger.get(at);
      if (id !== undefined && !found.has(id)) found.set(id, { id, item, place });
    });
  return [...found.values()];
}

function isOlder(a: Known, b: Known): boolean {
  return a.item === b.item ? a.place < b.place : byAge(a.item, b.item) < 0;
}

/** Where ids lead that no cluster carries. */
function redirect(
  owner: ReadonlyMap<EntityId, Cluster>,
  old: ReadonlyMap<string, EntityId>,
): Map<string, EntityId> {
  const out = new Map<string, EntityId>();
  owner.forEach((cluster, id) => {
    if (cluster.id !== id) out.set(id, cluster.id!);
  });
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
