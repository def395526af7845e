import type { LocalKey } from '../../model/ids.ts';
import type { Reading } from '../../model/reading.ts';
import type { CountryIndex } from '../countries.ts';
import { kilometres } from './distance.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { readPlaceEvidence, type PlaceEvidence } from './place-evidence.ts';
import { placeOptions, type PlaceOption } from './place-options.ts';

/** A place's candidates with how well each fits by name and size alone. */
interface Asked {
  readonly key: LocalKey;
  readonly options: readonly PlaceOption[];
  /** Places of the gazetteer that its fullest name alone may mean. */
  readonly named: ReadonlySet<number>;
}

export interface Located {
  readonly candidate: Candidate;
  /** Distance in score to the next best; 0 where two fit alike. */
  readonly margin: number;
}

/* Points are in powers of ten of population: +1 makes a town count as ten times larger. */
const COUNTRY = 2.6;
const CONTAINER = 4.5;
const REGION = 1.6;
const SIBLING = 0.7;
const NEAR = 1.8;
const NEAR_KM = 120;
/** A misspelling is believed only where the article's other places point there too. */
const TYPO_SUPPORT = 1.5;
const ROUNDS = 3;
/** A place other articles of the corpus name counts as up to so much larger. */
const FAMILIAR = 1.5;
/** More articles than this add next to nothing. */
export const MOST_FAMILIAR = 20;
const HOME_SHARE = 0.6;
const HOME_VOTES = 2;

/** An article's places with their candidates and the text's evidence, ready to be decided. */
export interface PlaceQuestion {
  readonly asked: readonly Asked[];
  readonly evidence: PlaceEvidence;
}

export function askPlaces(
  text: string,
  reading: Reading,
  gazetteer: Gazetteer,
  countries: CountryIndex,
): PlaceQuestion {
  const asked = reading.entities
    .filter((e) => e.type === 'place')
    .map((e): Asked => ({
      key: e.key,
      options: placeOptions(e.surfaces, gazetteer),
      named: new Set(gazetteer.candidates(e.name).map((c) => c.place)),
    }));
  return { asked, evidence: readPlaceEvidence(text, reading, countries) };
}

/**
 * Which place of the gazetteer each named place of an article is: by its size, the states, regions and neighbours the
 * article names, and what the text says it lies in. Places are decided together, in rounds (after Leidner 2008).
 * `familiar` tells in how many other articles of the corpus a place was found.
 */
export function locate(
  { asked, evidence }: PlaceQuestion,
  familiar: (place: number) => number = () => 0,
): Map<LocalKey, Located> {
  let chosen = new Map<LocalKey, Located>();
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<LocalKey, Located>();
    for (const place of asked) {
      const best = choose(place, chosen, asked, evidence, familiar);
      if (best) next.set(place.key, best);
    }
    chosen = next;
  }
  return new Map(
    [...chosen].filter(
      ([key, { candidate }]) =>
        !isOnlyBeside(
          asked.find((a) => a.key === key)!,
          candidate,
        ),
    ),
  );
}

/** A state or division that another surface of the place names, but not its own name: what it lies in, not what it is. */
function isOnlyBeside(place: Asked, { place: number, kind }: Candidate): boolean {
  return (kind === 'country' || kind === 'region') && !place.named.has(number);
}

/** The state most of an article's places and adjectives point at; null where none has the most by far. */
export function homeCountry(
  { evidence }: PlaceQuestion,
  located: ReadonlyMap<LocalKey, Located>,
): string | null {
  const votes = countVotes(null, located, evidence);
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  const [code, most] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  return most >= HOME_SHARE * total && most >= HOME_VOTES ? code : null;
}

function choose(
  place: Asked,
  chosen: ReadonlyMap<LocalKey, Located>,
  asked: readonly Asked[],
  evidence: PlaceEvidence,
  familiar: (place: number) => number,
): Located | null {
  const context = gatherContext(place.key, chosen, asked, evidence);
  let best: Candidate | null = null;
  let most = -Infinity;
  let second = -Infinity;
  for (const { candidate, prior } of place.options) {
    const support = contextScore(candidate, context) + FAMILIAR * (1 - 1 / (1 + familiar(candidate.place)));
    if (
      candidate.via === 'typo' &&
      (support < TYPO_SUPPORT || candidate.kind === 'country' || candidate.kind === 'subregion')
    )
      continue;
    const score = prior + support;
    if (score > most || (score === most && best !== null && candidate.place < best.place)) {
      second = most;
      [best, most] = [candidate, score];
    } else if (score > second) second = score;
  }
  return best && { candidate: best, margin: most - second };
}

interface Context {
  /** Code -> share of the article's pointers to states, itself left out. */
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlySet<number>;
  /** Countries of which the article names other divisions. */
  readonly divided: ReadonlySet<string>;
  readonly neighbours: readonly Candidate[];
  /** Everything that could be meant by the places it lies in, and whether the article lists it as an inner place. */
  readonly containers: readonly Candidate[];
}

function gatherContext(
  key: LocalKey,
  chosen: ReadonlyMap<LocalKey, Located>,
  asked: readonly Asked[],
  evidence: PlaceEvidence,
): Context {
  const votes = countVotes(key, chosen, evidence);
  const regions = new Set<number>();
  const divided = new Set<string>();
  const neighbours: Candidate[] = [];
  for (const [other, { candidate: c }] of chosen) {
    if (other === key) continue;
    if (c.kind === 'region') {
      regions.add(c.region);
      divided.add(c.country);
    }
    if (c.kind !== 'country' && c.kind !== 'other' && c.kind !== 'water') neighbours.push(c);
  }
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  const outer = evidence.containers.get(key) ?? new Set();
  return {
    countries: new Map([...votes].map(([code, n]) => [code, n / total])),
    regions,
    divided,
    neighbours,
    containers: asked.filter((a) => outer.has(a.key)).flatMap((a) => a.options.map((o) => o.candidate)),
  };
}

function countVotes(
  except: LocalKey | null,
  chosen: ReadonlyMap<LocalKey, Located>,
  evidence: PlaceEvidence,
): Map<string, number> {
  const votes = new Map(evidence.adjectives);
  for (const [other, { candidate: c }] of chosen)
    if (other !== except && c.country !== '')
      votes.set(c.country, (votes.get(c.country) ?? 0) + (c.kind === 'country' ? 2 : 1));
  return votes;
}

function contextScore(c: Candidate, context: Context): number {
  let score = 0;
  if (c.country !== '') score += COUNTRY * Math.sqrt(context.countries.get(c.country) ?? 0);
  if (c.kind !== 'region' && c.kind !== 'country' && context.regions.has(c.region)) score += REGION;
  if (c.kind === 'region' && context.divided.has(c.country)) score += SIBLING;
  if (context.containers.some((outer) => lies(c, outer))) score += CONTAINER;
  if (c.kind !== 'country') {
    let nearest = Infinity;
    for (const other of context.neighbours)
      if (other.place !== c.place) nearest = Math.min(nearest, kilometres(c, other));
    score += NEAR * Math.exp(-nearest / NEAR_KM);
  }
  return score;
}

function lies(inner: Candidate, outer: Candidate): boolean {
  if (inner.place === outer.place) return false;
  if (outer.kind === 'country') return inner.kind !== 'country' && inner.country === outer.country;
  if (outer.kind === 'region')
    return inner.kind !== 'region' && inner.kind !== 'country' && inner.region === outer.region;
  if (outer.kind === 'subregion')
    return inner.kind === 'town' && inner.region === outer.region && kilometres(inner, outer) < 150;
  return false;
}
