import { EntityId } from '../../model/ids.ts';
import { slugify } from '../../text/normalise.ts';
import type { Item } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { byAge, type Cluster } from './cluster.ts';
import { Ledger } from './ledger.ts';
import { preferredName } from './merge-entity.ts';

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
  #known = new WeakMap<Cluster, readonly Known[]>();
  #taken = new Set<string>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  update(
    clusters: readonly Cluster[],
    before: ReadonlyMap<string, EntityId>,
    oldRedirects: ReadonlyMap<string, EntityId>,
  ): GivenIds {
    if (before !== this.#ledger) {
      this.#known = new WeakMap();
      this.#taken = new Set(before.values());
    }
    for (const id of oldRedirects.keys()) this.#taken.add(id);
    const ledger = Ledger.of(before);
    const unread = clusters.filter((cluster) => !this.#known.has(cluster));
    const known = clusters.map((cluster) => this.#knownOf(cluster, ledger));
    const owner = findOwners(known);
    const ids = new Map<Cluster, EntityId>();
    const fresh: Cluster[] = [];
    clusters.forEach((cluster, i) => {
      const own = known[i]!.find(({ id }) => owner.get(id) === i);
      if (own) ids.set(cluster, own.id);
      else fresh.push(cluster);
    });
    for (const cluster of fresh.sort((a, b) => byAge(a.items[0]!, b.items[0]!))) {
      const id = freshSlug(namesOf(cluster, this.#gazetteer), this.#taken);
      this.#taken.add(id);
      ids.set(cluster, id);
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
      redirects: redirect(clusters.map((c) => ids.get(c)!), owner, oldRedirects),
    };
  }

  /** Its ids by age of the words that have them. */
  #knownOf(cluster: Cluster, ledger: Ledger): readonly Known[] {
    const kept = this.#known.get(cluster);
    if (kept) return kept;
    const found = new Map<EntityId, Known>();
    for (const item of cluster.items)
      item.anchors.forEach((at, place) => {
        const id = ledger.get(at);
        if (id !== undefined && !found.has(id)) found.set(id, { id, item, place });
      });
    const known = [...found.values()];
    this.#known.set(cluster, known);
    return known;
  }
}

/** Each known id belongs to the cluster with the oldest mention that has it. */
function findOwners(known: readonly (readonly Known[])[]): Map<EntityId, number> {
  const owner = new Map<EntityId, number>();
  const oldest = new Map<EntityId, Known>();
  known.forEach((own, i) => {
    for (const one of own) {
      const other = oldest.get(one.id);
      if (other && !isOlder(one, other)) continue;
      oldest.set(one.id, one);
      owner.set(one.id, i);
    }
  });
  return owner;
}

function isOlder(a: Known, b: Known): boolean {
  return a.item === b.item ? a.place < b.place : byAge(a.item, b.item) < 0;
}

function redirect(
  ids: readonly EntityId[],
  owner: ReadonlyMap<EntityId, number>,
  old: ReadonlyMap<string, EntityId>,
): Map<string, EntityId> {
  const alive = new Set<string>(ids);
  const out = new Map<string, EntityId>();
  for (const [id, i] of owner) if (!alive.has(id)) out.set(id, ids[i]!);
  for (const id of old.keys()) {
    if (alive.has(id) || out.has(id)) continue;
    const seen = new Set<string>();
    let at: string = id;
    while (!alive.has(at) && !seen.has(at)) {
      seen.add(at);
      at = out.get(at) ?? old.get(at) ?? at;
    }
    if (alive.has(at)) out.set(id, at as EntityId);
  }
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tried in order, then numbered: "georgia", "georgia-united-states". A renamed thing keeps the slug its own name gives. */
function namesOf({ items }: Cluster, gazetteer: Gazetteer): string[] {
  const name = preferredName(items);
  const { located, entity } = items[0]!;
  const location = located ? gazetteer.location(located.candidate.place) : null;
  const more = [location?.admin, location?.countryName, entity.date, entity.roles[0]].filter((x) => x != null);
  return [name, ...more.map((extra) => `${name} ${extra}`)];
}

function freshSlug(names: readonly string[], taken: ReadonlySet<string>): EntityId {
  const slugs = names.map((name) => slugify(name, 'entity'));
  for (const slug of slugs) if (!taken.has(slug)) return EntityId.parse(slug);
  for (let n = 2; ; n++) if (!taken.has(`${slugs[0]}-${n}`)) return EntityId.parse(`${slugs[0]}-${n}`);
}
