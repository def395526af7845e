import type { Country } from '../model/country.ts';
import { normaliseName } from '../text/normalise.ts';

/** States looked up by the words texts use for them, in normal form; a shared word ("Congolese") lists each. */
export interface CountryIndex {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  readonly capitals: ReadonlyMap<string, readonly string[]>;
  readonly byCode: ReadonlyMap<string, Country>;
}

export function indexCountries(countries: readonly Country[]): CountryIndex {
  const names = new Map<string, string[]>();
  const demonyms = new Map<string, string[]>();
  const capitals = new Map<string, string[]>();
  const add = (index: Map<string, string[]>, words: readonly string[], code: string) => {
    for (const key of new Set(words.map(normaliseName)))
      if (key !== '') index.set(key, [...(index.get(key) ?? []), code]);
  };
  for (const { code, name, names: others, demonyms: adjectives, capitals: seats } of countries) {
    add(names, [name, ...others], code);
    add(demonyms, adjectives, code);
    add(capitals, seats, code);
  }
  return { names, demonyms, capitals, byCode: new Map(countries.map((c) => [c.code, c])) };
}

/** The only state a word stands for, or null. */
export function onlyCode(index: ReadonlyMap<string, readonly string[]>, key: string): string | null {
  const codes = index.get(key);
  return codes?.length === 1 ? codes[0]! : null;
}
