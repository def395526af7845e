/** What kind of place a name or a describing noun speaks of, as far as the words tell. */
export type PlaceKind = 'country' | 'region' | 'water' | 'island' | 'mountain' | 'site' | 'settlement';

const WORDS: Readonly<Record<PlaceKind, string>> = {
  country: 'country nation homeland',
  region:
    'region province oblast county district republic territory prefecture governorate krai peninsula valley state canton department enclave area emirate voivodeship',
  water: 'river sea lake ocean gulf bay strait channel canal creek reservoir dam waterway',
  island: 'island isle archipelago atoll islands isles',
  mountain: 'mountain volcano peak mount hill mountains alps glacier',
  site: 'airport stadium street square station bridge hospital park hotel prison mosque church cathedral building tower palace square road highway avenue hall museum temple venue arena camp base port harbour harbor mall plaza monastery castle school centre center runway circuit cemetery market',
  settlement: 'city town village settlement community municipality capital suburb metropolis township hamlet',
};

const kindOf = new Map<string, PlaceKind>();
for (const kind of Object.keys(WORDS) as PlaceKind[])
  for (const word of WORDS[kind].split(' ')) kindOf.set(word, kind);

/** Kind of a describing noun ("the town"); null where the noun is none of places. */
export function placeNounKind(word: string): PlaceKind | null {
  return kindOf.get(word) ?? null;
}

/** Kind of a normalised place name by its own words; a bare name is taken for a settlement. */
export function placeNameKind(norm: string, isCountry: boolean): PlaceKind {
  if (isCountry) return 'country';
  const words = norm.split(' ');
  if (words.length === 1) return 'settlement';
  return kindOf.get(words.at(-1)!) ?? kindOf.get(words[0]!) ?? 'settlement';
}
