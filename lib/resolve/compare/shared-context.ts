import type { Context } from '../context.ts';

/** A feature with the values compared, and how much it speaks for one thing (above 0) or two (below). */
export interface Feature {
  readonly weight: number;
  /** Says something of the thing itself, not only of the articles it stands in. */
  readonly strong: boolean;
  readonly reason: string;
}

/** How many articles name each handle: what is named everywhere tells little. */
export interface Rarity {
  readonly articles: number;
  readonly count: (handle: string) => number;
}

const MOST_SHOWN = 3;
const DECADE = 3650;
const YEARS = 1460;
const DAY = 86_400_000;

/** What two groups' articles have in common around them, and what speaks against. */
export function compareContexts(a: Context, b: Context, rarity: Rarity): Feature[] {
  const out: Feature[] = [];
  const roles = [...a.roles].filter((r) => b.roles.has(r));
  if (roles.length > 0) out.push({ weight: 2.5, strong: true, reason: `both '${roles.sort()[0]}'` });
  else {
    const near = relatedRoles(a.roles, b.roles);
    if (near)
      out.push({ weight: 1.5, strong: true, reason: `'${near[0]}' and '${near[1]}' are related roles` });
  }
  const days = daysApart(a.dates, b.dates);
  const outlets = shared(a.spokeTo, b.spokeTo);
  if (outlets.length > 0)
    out.push({
      weight: days !== null && days <= 1 ? 2.5 : 1.5,
      strong: true,
      reason: `both spoke to ${outlets[0]}${days !== null && days <= 1 ? ` ${when(a.dates, b.dates)}` : ''}`,
    });
  const affiliations = shared(a.affiliations, b.affiliations);
  if (affiliations.length > 0)
    out.push({ weight: 2, strong: true, reason: `both linked to ${affiliations[0]}` });
  const events = shared(a.events, b.events);
  if (events.length > 0) out.push({ weight: 2, strong: true, reason: `both took part in '${events[0]}'` });
  const company = sharedCompany(a, b, rarity);
  if (company) out.push(company);
  if (days !== null && days > DECADE)
    out.push({ weight: -2.5, strong: false, reason: `reports ${Math.round(days / 365)} years apart` });
  else if (days !== null && days > YEARS)
    out.push({ weight: -1, strong: false, reason: `reports ${Math.round(days / 365)} years apart` });
  return out;
}

function shared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small]
    .filter(([key]) => large.has(key))
    .map(([, name]) => name)
    .sort();
}

/** Whether anything could speak against two of one name: reports that lie years apart. */
export function areYearsApart(a: Context, b: Context): boolean {
  const days = daysApart(a.dates, b.dates);
  return days !== null && days > YEARS;
}

/** Names in both articles weigh by how rare they are in the corpus. */
function sharedCompany(a: Context, b: Context, rarity: Rarity): Feature | null {
  const [small, large] = a.company.size <= b.company.size ? [a.company, b.company] : [b.company, a.company];
  const both: { name: string; weight: number }[] = [];
  for (const [key, name] of small)
    if (large.has(key)) both.push({ name, weight: Math.log(1 + rarity.articles / rarity.count(key)) });
  if (both.length === 0) return null;
  both.sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  const sum = both.slice(0, 8).reduce((total, x) => total + x.weight, 0);
  return {
    weight: Math.min(3, sum / 2.5),
    strong: false,
    reason: `both named beside ${listed(both.slice(0, MOST_SHOWN).map((x) => x.name))}`,
  };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Role words of the same head noun ("military expert", "weapons expert") or the same modifier ("military analyst"). */
function relatedRoles(a: ReadonlySet<string>, b: ReadonlySet<string>): [string, string] | null {
  for (const x of [...a].sort())
    for (const y of [...b].sort()) {
      const words = new Set(x.split(' ').filter((w) => w.length > 3));
      if (y.split(' ').some((w) => words.has(w))) return [x, y];
    }
  return null;
}

/** Days between the nearest publication dates; null where one side has none. */
export function daysApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  let least: number | null = null;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const x of few) {
    if (many.has(x)) return 0;
    for (const y of many) {
      const days = Math.abs(Date.parse(x) - Date.parse(y)) / DAY;
      if (least === null || days < least) least = days;
    }
  }
  return least;
}

function when(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  const both = [...a].filter((d) => b.has(d)).sort();
  return both.length > 0 ? `on ${both[0]}` : 'within a day';
}
