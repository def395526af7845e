import type { LocalKey } from '../model/ids.ts';
import { normaliseName } from '../text/normalise.ts';
import { triggerFamilies } from './events/trigger-class.ts';
import type { Item } from './item.ts';

/** What the articles around a group of items say; keys compare, values are the words that reasons quote. */
export interface Context {
  /** In normal form. */
  readonly roles: Set<string>;
  /** Bodies and places it is affiliated with. */
  readonly affiliations: Map<string, string>;
  /** Outlets it gave its words to. */
  readonly spokeTo: Map<string, string>;
  /** Everything else its articles name, events left out. */
  readonly company: Map<string, string>;
  /** Happenings it took part in, by family and date or family and place. */
  readonly events: Map<string, string>;
  readonly outlets: Set<string>;
  /** Publication dates. */
  readonly dates: Set<string>;
}

/** Identity keys of all entities, by article and local key. */
export type KeyOf = (article: string, key: LocalKey) => string;

export function emptyContext(): Context {
  return {
    roles: new Set(),
    affiliations: new Map(),
    spokeTo: new Map(),
    company: new Map(),
    events: new Map(),
    outlets: new Set(),
    dates: new Set(),
  };
}

/** Adds what one item's article says of it. */
export function absorb(context: Context, item: Item, keyOf: KeyOf): void {
  const { article, reading } = item.source;
  const entities = new Map(reading.entities.map((e) => [e.key, e]));
  const at = (key: LocalKey) => keyOf(article.id, key);
  for (const role of item.entity.roles) context.roles.add(normaliseName(role));
  for (const outlet of [article.original, article.outlet]) if (outlet !== null) context.outlets.add(outlet);
  if (article.published) context.dates.add(article.published);
  for (const { type, from, to, role } of reading.relations) {
    if (from !== item.key) continue;
    const other = entities.get(to);
    if (!other) continue;
    if (type === 'affiliation') {
      context.affiliations.set(at(to), other.name);
      if (role) context.roles.add(normaliseName(role));
    } else if (type === 'spoke-to') context.spokeTo.set(at(to), other.name);
    else if (type === 'participant')
      for (const key of eventKeys(item, to, at)) context.events.set(key, other.name);
  }
  for (const other of reading.entities)
    if (other.key !== item.key && other.type !== 'event') context.company.set(at(other.key), other.name);
}

/** "visit 2025-11-30", "takeover at place 1234": what two articles' tellings of one happening have in common. */
function eventKeys(item: Item, event: LocalKey, at: (key: LocalKey) => string): string[] {
  const { reading } = item.source;
  const told = reading.entities.find((e) => e.key === event)!;
  const where = reading.relations
    .filter((r) => r.type === 'occurred-in' && r.from === event)
    .map((r) => at(r.to));
  return [...triggerFamilies(told.trigger ?? told.name)].flatMap((family) => [
    ...(told.date && told.date.length === 10 ? [`${family} ${told.date}`] : []),
    ...where.map((place) => `${family} ${place}`),
  ]);
}
