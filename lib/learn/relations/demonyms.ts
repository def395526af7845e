import { readPackageText } from '../paths.ts';

/** Short forms in common use that the package lacks. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  US: ['United States', 'US', 'U.S.', 'USA', 'America'],
  GB: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  RU: ['Russia'],
  KR: ['South Korea'],
  KP: ['North Korea'],
  IR: ['Iran'],
  SY: ['Syria'],
  VE: ['Venezuela'],
  BO: ['Bolivia'],
  TZ: ['Tanzania'],
  MD: ['Moldova'],
  LA: ['Laos'],
  CZ: ['Czech Republic', 'Czechia'],
  PS: ['Palestine'],
  TW: ['Taiwan'],
  VN: ['Vietnam'],
};
const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GB: ['british'],
  US: ['american'],
  NL: ['dutch'],
  DK: ['danish'],
  AF: ['afghan'],
  IE: ['irish'],
  AE: ['emirati'],
  NZ: ['new zealander'],
};
const PARTS: Readonly<Record<string, readonly string[]>> = {
  english: ['England'],
  scottish: ['Scotland'],
  welsh: ['Wales'],
  british: ['Britain'],
  catalan: ['Catalonia'],
  texan: ['Texas'],
  californian: ['California'],
  european: ['Europe', 'European Union', 'EU'],
  african: ['Africa'],
  asian: ['Asia'],
};

/** Adjectives of countries and the names of those countries, from i18n-nationality and i18n-iso-countries. */
export function readDemonyms(): Record<string, string[]> {
  const { nationalities } = JSON.parse(readPackageText('i18n-nationality/langs/en.json')) as {
    nationalities: Record<string, string>;
  };
  const { countries } = JSON.parse(readPackageText('i18n-iso-countries/langs/en.json')) as {
    countries: Record<string, string | string[]>;
  };
  const out: Record<string, string[]> = {};
  const add = (word: string, names: readonly string[]) => {
    if (!word.includes(' ')) out[word] = [...new Set([...(out[word] ?? []), ...names])];
  };
  for (const code of Object.keys(nationalities).sort()) {
    const names = [...[countries[code] ?? []].flat(), ...(MORE[code] ?? [])];
    for (const word of [nationalities[code]!.toLowerCase(), ...(MORE_DEMONYMS[code] ?? [])]) add(word, names);
  }
  for (const [word, names] of Object.entries(PARTS)) add(word, names);
  return out;
}
