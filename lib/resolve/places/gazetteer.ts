import type { Location } from '../../model/entity.ts';
import { normaliseName } from '../../text/normalise.ts';
import { readGazetteerFile, unpackPopulation, type GazetteerFile } from './gazetteer-file.ts';
import { LOCATION_KIND, PLACE_KINDS, type PlaceKind } from './kinds.ts';
import { NameDictionary } from './name-dictionary.ts';

/** A place by its number in the gazetteer, which is stable for one build of lib/data/places.bin. */
export interface GazetteerPlace {
  readonly place: number;
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string;
  /** Number of the first-level division it lies in, or is. */
  readonly region: number;
}

/** How a name leads to a place: as its own name, another name, a seat's name framed ("X Region"), or but for one letter. */
export type CandidateVia = 'name' | 'alias' | 'frame' | 'typo';
export interface Candidate extends GazetteerPlace {
  readonly via: CandidateVia;
}

export interface Gazetteer {
  /** Places that a name means as it is spelt; empty for unknown names. */
  named(name: string): readonly Candidate[];
  /** Places that a name may mean, misspelt too; empty for unknown names. */
  candidates(name: string): readonly Candidate[];
  /** What the product tells of a place; null for a number that is none. */
  location(place: number): Location | null;
}

const FRAME_AFTER =
  /^(.{2,}) (region|oblast|province|governorate|state|krai|kray|prefecture|department|county|district|raion|municipality)$/;
const FRAME_BEFORE =
  /^(?:the )?(?:(city|town|village|port|port city)|(province|state|region|governorate|county|republic|district|department)) of (.{2,})$/;
const LEADING = /^(?:the|city of|town of|village of) /;
const MOST_CACHED = 20_000;

/** Lookups straight on the file's bytes; loading decodes nothing. */
export function createGazetteer(bytes: Uint8Array): Gazetteer {
  const file = readGazetteerFile(bytes);
  const dictionary = new NameDictionary(file);
  const seats = seatRegions(file);
  const cache = new Map<string, readonly Candidate[]>();

  const look = (key: string): Candidate[] => {
    const entry = dictionary.find(key);
    if (!entry) return [];
    return [...entry.own.map((p) => candidate(p, 'name')), ...entry.others.map((p) => candidate(p, 'alias'))];
  };
  const candidate = (place: number, via: CandidateVia): Candidate => ({ ...placeOf(file, place), via });
  /** "Kharkov Region": a division of that name, or the one whose seat is called so. */
  const framed = (bare: string): Candidate[] => {
    const found = look(bare);
    const regions = found.filter((c) => c.kind === 'region' || c.kind === 'subregion');
    const bySeat = found.flatMap((c) =>
      c.kind === 'seat' || c.kind === 'capital' ? (seats.get(c.region) ?? []) : [],
    );
    return unique([...regions, ...bySeat.map((p) => candidate(p, 'frame'))]);
  };
  const asSpelt = (key: string): Candidate[] => {
    const after = FRAME_AFTER.exec(key);
    const before = FRAME_BEFORE.exec(key);
    const frame = after?.[1] ?? (before?.[2] ? before[3] : undefined);
    const exact = unique([...look(key), ...(frame ? framed(frame) : [])]);
    if (exact.length > 0) return exact;
    for (const other of otherForms(key)) {
      const found = look(other);
      if (found.length > 0) return found;
    }
    return [];
  };
  const search = (key: string): Candidate[] => {
    const found = asSpelt(key);
    if (found.length > 0) return found;
    return unique(
      dictionary.findNear(key).flatMap((e) => [...e.own, ...e.others].map((p) => candidate(p, 'typo'))),
    );
  };
  return {
    named: (name) => asSpelt(normaliseName(name)),
    candidates(name) {
      const key = normaliseName(name);
      const known = cache.get(key);
      if (known) return known;
      if (cache.size >= MOST_CACHED) cache.clear();
      const found = search(key);
      cache.set(key, found);
      return found;
    },
    location: (place) => (place >= 0 && place < file.places ? locationOf(file, dictionary, place) : null),
  };
}

/** "St Marc" as "Saint Marc", "Adhamiyah" as "Al Adhamiyah" and the other way round; without "City of". */
function otherForms(key: string): string[] {
  return [
    key.replace(LEADING, ''),
    key.replace(/\bst\b/g, 'saint'),
    key.replace(/\bsaint\b/g, 'st'),
    key.replace(/^(?:al|el|ad|as|ar|an) /, ''),
    `al ${key}`,
  ].filter((k) => k !== key);
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.toReversed().map((c) => [c.place, c])).values()].toReversed();
}

function placeOf(file: GazetteerFile, place: number): GazetteerPlace {
  const region = file.region[place]!;
  return {
    place,
    region,
    kind: PLACE_KINDS[file.kind[place]!]!,
    latitude: degrees(file.latitude[place]!, 90),
    longitude: degrees(file.longitude[place]!, 180),
    population: unpackPopulation(file.population[place]!),
    country: file.regions[region]![0],
  };
}

function degrees(packed: number, most: number): number {
  return Math.round((packed / 32767) * most * 1000) / 1000;
}

/** Number of a division -> the places that are that division. */
function seatRegions(file: GazetteerFile): Map<number, number[]> {
  const region = PLACE_KINDS.indexOf('region');
  const out = new Map<number, number[]>();
  for (let p = 0; p < file.places; p++)
    if (file.kind[p] === region && file.regions[file.region[p]!]![1] !== '')
      out.set(file.region[p]!, [...(out.get(file.region[p]!) ?? []), p]);
  return out;
}

function locationOf(file: GazetteerFile, dictionary: NameDictionary, place: number): Location {
  const { kind, latitude, longitude, population, country, region } = placeOf(file, place);
  const id = file.id[place * 3]! + file.id[place * 3 + 1]! * 256 + file.id[place * 3 + 2]! * 65536;
  const admin = file.regions[region]![1];
  return {
    geonames: id === 0 ? null : id,
    name: dictionary.nameOf(place),
    kind: LOCATION_KIND[kind],
    latitude,
    longitude,
    country: country === '' ? null : country,
    countryName: file.countries[country] ?? null,
    admin: kind === 'region' || admin === '' ? null : admin,
    population: population === 0 ? null : population,
  };
}
