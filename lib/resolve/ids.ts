import { EntityId } from '../model/ids.ts';
import { slugify } from '../text/normalise.ts';

/** A mention that founds an entity: its anchor, and its place among all mentions by age. */
export interface Founding {
  /** `${article}/${start}`. */
  readonly at: string;
  readonly age: number;
}

/** What an id is given for. */
export interface Claim {
  readonly mentions: readonly Founding[];
  /** Tried in order, then numbered: "georgia", "georgia-united-states". */
  readonly names: readonly string[];
}

export interface GivenIds {
  readonly ids: readonly EntityId[];
  readonly ledger: Map<string, EntityId>;
  readonly redirects: Map<string, EntityId>;
}

/**
 * Slugs that outlive rebuilds. A mention's first id stays in the ledger until a split gives it a new one, so that undoing
 * a merge brings the lost id back;
 * a cluster takes the id of its oldest mention whose id no cluster with an older mention claims. Ids that no cluster
 * carries lead to the cluster that holds their oldest mention.
 */
export function giveIds(
  claims: readonly Claim[],
  before: ReadonlyMap<string, EntityId>,
  oldRedirects: ReadonlyMap<string, EntityId>,
): GivenIds {
  const owner = findOwners(claims, before);
  const taken = new Set<string>([...before.values(), ...oldRedirects.keys()]);
  const fresh = new Set<EntityId>();
  const ids = claims.map((claim, i): EntityId => {
    for (const { at } of claim.mentions.toSorted((a, b) => a.age - b.age)) {
      const id = before.get(at);
      if (id !== undefined && owner.get(id) === i) return id;
    }
    const slug = freshSlug(claim.names, taken);
    taken.add(slug);
    fresh.add(slug);
    return slug;
  });
  const ledger = new Map(before);
  claims.forEach((claim, i) => {
    for (const { at } of claim.mentions) {
      if (!before.has(at) || fresh.has(ids[i]!)) ledger.set(at, ids[i]!);
    }
  });
  return { ids, ledger: sorted(ledger), redirects: sorted(redirect(ids, owner, oldRedirects)) };
}

/** Each known id belongs to the cluster with the oldest mention that has it. */
function findOwners(claims: readonly Claim[], before: ReadonlyMap<string, EntityId>): Map<EntityId, number> {
  const owner = new Map<EntityId, number>();
  const oldest = new Map<EntityId, number>();
  claims.forEach((claim, i) => {
    for (const { at, age } of claim.mentions) {
      const id = before.get(at);
      if (id === undefined || age >= (oldest.get(id) ?? Infinity)) continue;
      oldest.set(id, age);
      owner.set(id, i);
    }
  });
  return owner;
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
  return out;
}

function freshSlug(names: readonly string[], taken: ReadonlySet<string>): EntityId {
  const slugs = names.map((name) => slugify(name, 'entity'));
  for (const slug of slugs) if (!taken.has(slug)) return EntityId.parse(slug);
  for (let n = 2; ; n++) if (!taken.has(`${slugs[0]}-${n}`)) return EntityId.parse(`${slugs[0]}-${n}`);
}

function sorted<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
