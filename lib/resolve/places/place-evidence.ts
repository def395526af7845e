import type { LocalKey } from '../../model/ids.ts';
import type { Reading } from '../../model/reading.ts';
import { normaliseName } from '../../text/normalise.ts';
import type { CountryIndex } from '../countries.ts';

/** What an article's words say of where its places lie. */
export interface PlaceEvidence {
  /** Code -> how often the text uses an adjective of the state ("Ukrainian"). */
  readonly adjectives: ReadonlyMap<string, number>;
  /** Place -> places the text puts it in ("Odessa, Texas", "Odessa in the Ukraine"). */
  readonly containers: ReadonlyMap<LocalKey, ReadonlySet<LocalKey>>;
}

const CAPITALISED = /\p{Lu}[\p{L}.]*\p{L}\.?(?: \p{Lu}\p{L}+)?/gu;
const BETWEEN =
  /^(?:,|,? (?:a|the) [a-z -]{3,30}|,? (?:situated|located|lying))?,? (?:(?:in|of) )?(?:the )?(?:(?:\p{Ll}+ern|central|upper|lower|state of|province of|region of|city of|capital of) ){0,2}$|^ \($/u;
const JOINED = /^[,;]? (?:and|or|to|from|at|with) /;

export function readPlaceEvidence(text: string, reading: Reading, countries: CountryIndex): PlaceEvidence {
  const adjectives = new Map<string, number>();
  for (const [words] of text.matchAll(CAPITALISED)) {
    const key = normaliseName(words);
    const codes = countries.demonyms.get(key) ?? countries.demonyms.get(key.split(' ')[0]!) ?? [];
    for (const code of codes)
      adjectives.set(code.slice(0, 2), (adjectives.get(code.slice(0, 2)) ?? 0) + 1 / codes.length);
  }
  return { adjectives, containers: readContainers(text, reading) };
}

function readContainers(text: string, reading: Reading): Map<LocalKey, Set<LocalKey>> {
  const out = new Map<LocalKey, Set<LocalKey>>();
  const add = (inner: LocalKey, outer: LocalKey) => {
    if (inner === outer) return;
    out.set(inner, (out.get(inner) ?? new Set()).add(outer));
  };
  const places = reading.mentions
    .filter((m) => m.type === 'place' && m.level === 'name')
    .sort((a, b) => a.start - b.start);
  for (let i = 1; i < places.length; i++) {
    const between = text.slice(places[i - 1]!.end, places[i]!.start);
    if (between.length <= 48 && between !== ' ' && BETWEEN.test(between) && !JOINED.test(between))
      add(places[i - 1]!.entity, places[i]!.entity);
  }
  for (const relation of reading.relations)
    if (relation.type === 'located-in') add(relation.from, relation.to);
  return out;
}
