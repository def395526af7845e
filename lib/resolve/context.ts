import type { LocalKey } from '../model/ids.ts';
import { normaliseName } from '../text/normalise.ts';
import { triggerFamilies } from './events/trigger-class.ts';
import type { Item } from './item.ts';

/** What the articles around a group of items say; keys are handles, values are the words that reasons quote. */
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
export function absorb(context: Context, item: Item): void {
  const { article } = item.source;
  for (const role of item.entity.roles) context.roles.add(normaliseName(role));
  for (const outlet of [article.original, article.outlet]) if (outlet !== null) context.outlets.add(outlet);
  if (article.published) context.dates.add(article.published);
  for (const { type, from, to, role } of item.relations) {
    if (from !== item.key) continue;
    const other = item.siblings.get(to);
    if (!other) continue;
    const { name } = other.entity;
    if (type === 'affiliation') {
      context.affiliations.set(other.handle, name);
      if (role) context.roles.add(normaliseName(role));
    } else if (type === 'spoke-to') context.spokeTo.set(other.handle, name);
    else if (type === 'participant') for (const key of eventKeys(other)) context.events.set(key, name);
  }
  for (const other of item.siblings.values())
    if (other !== item && other.type !== 'event') context.company.set(other.handle, other.entity.name);
}

/** "visit 2025-11-30", "takeover at place 1234": what two articles' tellings of one happening have in common. */
function eventKeys({ relations, key, entity, siblings }: Item): string[] {
  const handleOf = (other: LocalKey) => siblings.get(other)?.handle ?? `unknown ${other}`;
  const where = relations
    .filter((r) => r.type === 'occurred-in' && r.from === key)
    .map((r) => handleOf(r.to));
  return [...triggerFamilies(entity.trigger ?? entity.name)].flatMap((family) => [
    ...(entity.date && entity.date.length === 10 ? [`${family} ${entity.date}`] : []),
    ...where.map((place) => `${family} ${place}`),
  ]);
}
