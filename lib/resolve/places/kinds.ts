import type { Location } from '../../model/entity.ts';

/** What a place of the gazetteer is; the file holds the index. A seat is the chief town of a first-level division. */
export const PLACE_KINDS = [
  'country',
  'region',
  'subregion',
  'town',
  'seat',
  'capital',
  'water',
  'landmark',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const LOCATION_KIND: Readonly<Record<PlaceKind, Location['kind']>> = {
  country: 'country',
  region: 'region',
  subregion: 'region',
  town: 'town',
  seat: 'town',
  capital: 'town',
  water: 'water',
  landmark: 'landmark',
  other: 'other',
};

/** Which of two places of one name and no context is meant: log10 of the people a name of this kind stands for. */
export const KIND_PRIOR: Readonly<Record<PlaceKind, (population: number) => number>> = {
  country: () => 10.5,
  region: (people) => Math.log10(people + 10_000) + 1,
  subregion: (people) => Math.log10(people + 1000) - 0.8,
  town: (people) => Math.log10(people + 300),
  seat: (people) => Math.log10(people + 3000) + 0.4,
  capital: (people) => Math.log10(people + 10_000) + 1.2,
  water: () => 8.4,
  landmark: () => 6.2,
  other: () => 7.6,
};
