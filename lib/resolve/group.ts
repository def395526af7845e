import type { LocalKey } from '../model/ids.ts';
import { normaliseName } from '../text/normalise.ts';
import type { CountryIndex } from './countries.ts';
import { triggerFamilies } from './events/trigger-class.ts';
import { identityOf } from './identity.ts';
import type { Context, Group, Item } from './item.ts';

/** Puts items of one identity into one group, unless `apart` says that an item does not fit those already in it. */
export function makeGroups(items: readonly Item[], countries: CountryIndex, apart: (a: Group, b: Group) => boolean): Group[] {
  const identities = items.map((item) => identityOf(item.entity, item.located, countries));
  const keyAt = new Map(items.map((item, i) => [`${item.source.article.id} ${item.key}`, `${item.type} ${identities[i]!.key}`]));
  const groups: Group[] = [];
  const byKey = new Map<string, number[]>();
  items.forEach((item, i) => {
    const single: Group = { index: groups.length, type: item.type, key: identities[i]!.key, items: [item], context: readContext(item, keyAt) };
    const key = `${item.type} ${single.key}`;
    const known = identities[i]!.local ? [] : (byKey.get(key) ?? []);
    const home = known.find((at) => !apart(groups[at]!, single));
    if (home !== undefined) groups[home] = join(groups[home]!, single);
    else {
      groups.push(single);
      if (!identities[i]!.local) byKey.set(key, [...known, single.index]);
    }
  });
  return groups;
}

function readContext(item: Item, keyAt: ReadonlyMap<string, string>): Context {
  const { article, reading } = item.source;
  const keyOf = (key: LocalKey) => keyAt.get(`${article.id} ${key}`) ?? '';
  const names = new Map(reading.entities.map((e) => [e.key, e]));
  const roles = new Set(item.entity.roles.map(normaliseName).filter(Boolean));
  const affiliations = new Map<string, string>();
  const spokeTo = new Map<string, string>();
  const events = new Map<string, string>();
  const company = new Map<string, string>();
  for (const { type, from, to, role } of reading.relations) {
    const other = names.get(from === item.key ? to : from);
    if (!other) continue;
    if (from === item.key && type === 'affiliation') {
      affiliations.set(keyOf(to), other.name);
      if (role) roles.add(normaliseName(role));
    } else if (from === item.key && type === 'spoke-to') spokeTo.set(keyOf(to), other.name);
    else if (from === item.key && type === 'participant' && other.date && other.date.length >= 7)
      for (const family of triggerFamilies(other.trigger ?? other.name)) events.set(`${family} ${other.date}`, other.name);
  }
  for (const other of reading.entities) if (other.key !== item.key && other.type !== 'event') company.set(keyOf(other.key), other.name);
  return {
    roles, affiliations, spokeTo, company, events,
    outlets: new Set([article.original, article.outlet].filter((o) => o !== null)),
    dates: article.published ? [article.published] : [],
  };
}

function join(a: Group, b: Group): Group {
  const both = <K, V>(x: ReadonlyMap<K, V>, y: ReadonlyMap<K, V>) => {
    const out = x as Map<K, V>;
    for (const [key, value] of y) if (!out.has(key)) out.set(key, value);
    return out;
  };
  const union = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>) => {
    for (const value of y) (x as Set<T>).add(value);
    return x;
  };
  (a.items as Item[]).push(...b.items);
  const { roles, affiliations, spokeTo, company, events, outlets, dates } = a.context;
  return {
    ...a,
    context: {
      roles: union(roles, b.context.roles), affiliations: both(affiliations, b.context.affiliations), spokeTo: both(spokeTo, b.context.spokeTo),
      company: both(company, b.context.company), events: both(events, b.context.events), outlets: union(outlets, b.context.outlets),
      dates: b.context.dates.every((d) => dates.includes(d)) ? dates : [...new Set([...dates, ...b.context.dates])].sort(),
    },
  };
}
