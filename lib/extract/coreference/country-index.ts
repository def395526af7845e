import type { Country } from '../../model/country.ts';
import { remember } from '../../text/remember.ts';
import { normaliseName } from './name-form.ts';

/** States looked up by the words texts use for them; values are ISO codes. */
export interface CountryIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  /** The country a leading demonym or country name of a normalised phrase points at, and the words after it. */
  readonly leading: (norm: string) => LedBy | null;
}

interface LedBy {
  readonly code: string;
  readonly rest: string;
}

const INDICES = new WeakMap<readonly Country[], CountryIndex>();

/** Made once for each list of countries. */
export function indexCountries(countries: readonly Country[]): CountryIndex {
  let index = INDICES.get(countries);
  if (!index) INDICES.set(countries, (index = makeIndex(countries)));
  return index;
}

function makeIndex(countries: readonly Country[]): CountryIndex {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const country of countries) {
    for (const name of [country.name, ...country.names]) names.set(normaliseName(name), country.code);
    for (const word of country.demonyms) demonyms.set(normaliseName(word), country.code);
    for (const capital of country.capitals) capitals.set(normaliseName(capital), country.code);
  }
  return { names, demonyms, capitals, leading: remember((norm) => findLeading(norm, names, demonyms)) };
}

/** The country a leading demonym or country name of a phrase points at, and the words after it. */
export function leadingCountry(norm: string, index: CountryIndex): LedBy | null {
  return index.leading(norm);
}

function findLeading(norm: string, names: CountryIndex['names'], demonyms: CountryIndex['demonyms']): LedBy | null {
  const words = norm.split(' ');
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const head = words.slice(0, n).join(' ').replace(/'s$/, '');
    const code = demonyms.get(head) ?? names.get(head);
    if (code) return { code, rest: words.slice(n).join(' ') };
  }
  return null;
}

function trailingCountry(norm: string, index: CountryIndex): LedBy | null {
  const at = norm.indexOf(' of ');
  if (at < 0) return null;
  const code = index.names.get(norm.slice(at + 4).replace(/^the /, ''));
  return code ? { code, rest: norm.slice(0, at) } : null;
}

const BODIES: readonly (readonly [string, RegExp])[] = [
  ['forces', /^(armed )?(forces|military|troops)( forces)?$|^military forces$/],
  ['army', /^(army|army forces)$/],
  ['government', /^(government|federal government|central government|authorities)$/],
  ['parliament', /^(parliament|national parliament)$/],
  ['police', /^(police|police force|national police)$/],
  ['navy', /^(navy|naval forces)$/],
  ['air force', /^(air force|air forces|aerospace forces)$/],
  [
    'foreign ministry',
    /^(foreign ministry|ministry of foreign affairs|foreign affairs ministry|ministry of foreign relations)$/,
  ],
  [
    'defence ministry',
    /^(defen[cs]e ministry|ministry of defen[cs]e|defen[cs]e department|department of defen[cs]e)$/,
  ],
  [
    'interior ministry',
    /^(interior ministry|ministry of (the )?interior|ministry of internal affairs|internal affairs ministry)$/,
  ],
  ['health ministry', /^(health ministry|ministry of (public )?health)$/],
  ['supreme court', /^supreme court$/],
  ['embassy', /^embassy$/],
];

/**
 * One key for a state's organ under its several phrasings: "Russian military" and "Armed Forces of the Russian
 * Federation" are both `RU:forces`; a capital used as an actor is its government. Null for other names.
 */
export function stateBody(norm: string, index: CountryIndex): string | null {
  const capital = index.capitals.get(norm);
  if (capital) return `${capital}:government`;
  const found = leadingCountry(norm, index) ?? trailingCountry(norm, index);
  if (!found) return null;
  const body = BODIES.find(([, pattern]) => pattern.test(found.rest));
  return body ? `${found.code}:${body[0]}` : null;
}
