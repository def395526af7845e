import type { Atlas, Whereabouts } from '../extract/atlas.ts';
import { TERRITORIES } from '../extract/territories.ts';
import type { Country } from '../model/country.ts';
import type { Gazetteer } from '../resolve/places/gazetteer.ts';
import { remember } from '../text/remember.ts';

/** The gazetteer as extraction asks it. Parts of a state in the table of countries ("GB-ENG") lie in it like its divisions. */
export function createAtlas(gazetteer: Gazetteer, countries: readonly Country[]): Atlas {
  const codes = new Map(
    countries.flatMap(({ code, name, names }) => [name, ...names].map((n) => [n, code] as const)),
  );
  const placesOf = remember((name) =>
    gazetteer.named(name).filter(({ kind, country }) => kind !== 'country' && country !== ''),
  );
  return {
    whereabouts(names): Whereabouts {
      const own = [...new Set(names.flatMap((name) => codes.get(name) ?? []))];
      const states = own.filter((code) => !code.includes('-'));
      const parts = own.filter((code) => code.includes('-')).map((code) => code.slice(0, code.indexOf('-')));
      const places = names.flatMap(placesOf).sort((a, b) => b.population - a.population || a.place - b.place);
      return {
        sovereign: states.some((code) => !TERRITORIES.has(code)),
        states,
        regions: [...new Set(places.filter((p) => p.kind === 'region').map((p) => p.region))],
        homes: [
          ...parts.map((state) => ({ state, region: NO_REGION })),
          ...places.map(({ country, region }) => ({ state: country, region })),
        ],
      };
    },
  };
}

/** No division of the gazetteer has this number. */
const NO_REGION = -1;
