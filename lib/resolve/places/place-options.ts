import type { Candidate, CandidateVia, Gazetteer } from './gazetteer.ts';
import { KIND_PRIOR } from './kinds.ts';

/** A place of the gazetteer that a name may mean, and how well it fits by name and size alone. */
export interface PlaceOption {
  readonly candidate: Candidate;
  /** Powers of ten of population: +1 makes a town count as ten times larger. */
  readonly prior: number;
}

const VIA: Readonly<Record<CandidateVia, number>> = { name: 0, alias: -0.5, frame: 0, typo: -2.5 };
const SHARED_SURFACE = 2;
const OBSCURE = 0.8;
/** Larger towns go by several names in English texts. */
const KNOWN_ABROAD = 50_000;

/** The places that the surfaces of one thing may mean, without those that another one of that name outranks. */
export function placeOptions(surfaces: readonly string[], gazetteer: Gazetteer): PlaceOption[] {
  const found = new Map<number, { candidate: Candidate; prior: number; surfaces: number }>();
  for (const surface of new Set(surfaces))
    for (const candidate of gazetteer.candidates(surface)) {
      const prior =
        KIND_PRIOR[candidate.kind](candidate.population) + VIA[candidate.via] - obscurity(candidate);
      const known = found.get(candidate.place);
      if (!known) found.set(candidate.place, { candidate, prior, surfaces: 1 });
      else
        found.set(candidate.place, {
          candidate: prior > known.prior ? candidate : known.candidate,
          prior: Math.max(prior, known.prior),
          surfaces: known.surfaces + 1,
        });
    }
  const all = [...found.values()].map((f) => f.candidate);
  return [...found.values()]
    .filter(({ candidate }) => !all.some((other) => outranks(other, candidate)))
    .map(({ candidate, prior, surfaces: n }) => ({ candidate, prior: prior + SHARED_SURFACE * (n - 1) }));
}

/** Another name of a small town is seldom what is meant. */
function obscurity({ via, kind, population }: Candidate): number {
  return via === 'alias' && kind === 'town' && population < KNOWN_ABROAD ? OBSCURE : 0;
}

/** "Mexico" is the state, not its division of that name; "Aleppo" is the town, unless "Aleppo Governorate" is written. */
function outranks(a: Candidate, b: Candidate): boolean {
  if ((a.via === 'typo' && b.via !== 'typo') || b.via === 'frame') return false;
  if (a.kind === 'country') return b.kind !== 'country' && a.country === b.country;
  const seat = a.kind === 'seat' || a.kind === 'capital';
  return (
    seat &&
    b.kind === 'region' &&
    a.region === b.region &&
    !(b.population > 5_000_000 && b.population > 10 * a.population)
  );
}
