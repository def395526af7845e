import type { PlaceKind } from '../resolve/places/kinds.ts';
import { normaliseName } from '../text/normalise.ts';
import { readCountryTable } from './countries.ts';
import { EXTRA_ROWS } from './places-extra-table.ts';
import type { PlaceEntry } from './places-entry.ts';
import { writeData } from './paths.ts';
import { readRegions } from './places-regions.ts';
import { readTowns } from './places-towns.ts';
import { encodePlaces } from './places-writer.ts';

/** Makes lib/data/places.bin: towns and divisions of GeoNames, states, and bodies of water and landmarks by hand. */
export function makePlaces(): void {
  const towns = readTowns();
  const regions = readRegions(towns);
  const states = readStates();
  const seen = new Set(regions.map((r) => `${r.country}/${normaliseName(r.aliases[0] ?? r.name)}`));
  const extras = readExtras().filter((e) => !seen.has(`${e.country}/${normaliseName(e.name)}`));
  writeData('places.bin', encodePlaces([...towns, ...regions, ...states, ...extras], readCountryTable()));
}

/** States as countries; parts of states with a code of their own ("GB-SCT") as regions; former states as `other`. */
function readStates(): PlaceEntry[] {
  return readCountryTable().map((c) => {
    const kind: PlaceKind = c.code.length === 2 ? 'country' : c.code.includes('-') ? 'region' : 'other';
    return {
      name: c.name,
      aliases: c.names,
      kind,
      latitude: c.latitude,
      longitude: c.longitude,
      id: c.geonames ?? 0,
      population: kind === 'region' ? 5_000_000 : 0,
      country: kind === 'other' ? '' : c.code.slice(0, 2),
      admin: c.code.startsWith('GB-') ? c.code.replace('-', '.') : '',
    };
  });
}

const KINDS: Readonly<Record<string, PlaceKind>> = { w: 'water', l: 'landmark', o: 'other', r: 'region' };

function readExtras(): PlaceEntry[] {
  return EXTRA_ROWS.trim()
    .split('\n')
    .map((line) => {
      const [head, name, aliases] = line.split('|') as [string, string, string];
      const [kind, latitude, longitude, country] = head.split(' ') as [string, string, string, string];
      return {
        name,
        aliases: aliases.split(',').filter(Boolean),
        kind: KINDS[kind]!,
        latitude: Number(latitude),
        longitude: Number(longitude),
        population: 0,
        id: 0,
        country: country === '-' ? '' : country,
        admin: '',
      };
    });
}
