import type { LocalKey } from '../model/ids.ts';
import type { CountryIndex } from './countries.ts';
import { identityOf } from './identity.ts';
import type { Item, Source } from './item.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { askPlaces, homeCountry, locate, type Located } from './places/locate.ts';

/** A place that was chosen by less is not held up to other articles. */
const CERTAIN = 1;

/** Every entity of every article as an item, in order of article and key. */
export function makeItems(sources: readonly Source[], gazetteer: Gazetteer, countries: CountryIndex): Item[] {
  const questions = sources.map(({ article, reading }) =>
    askPlaces(article.text, reading, gazetteer, countries),
  );
  const first = questions.map((question) => locate(question));
  const counts = countPlaces(first);
  const items: Item[] = [];
  sources.forEach((source, i) => {
    const own = countPlaces([first[i]!]);
    const located = locate(questions[i]!, (place) => (counts.get(place) ?? 0) - (own.get(place) ?? 0));
    const home = homeCountry(questions[i]!, located);
    const mentions = Map.groupBy(source.reading.mentions, (m) => m.entity);
    for (const entity of [...source.reading.entities].sort((a, b) => compareKeys(a.key, b.key))) {
      const place = located.get(entity.key) ?? null;
      items.push({
        index: items.length,
        source,
        key: entity.key,
        type: entity.type,
        entity,
        located: place,
        home,
        mentions: (mentions.get(entity.key) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end),
        identity: identityOf(entity, place, home, countries),
      });
    }
  });
  return items;
}

/** In how many articles each place of the gazetteer was found for certain. */
function countPlaces(found: readonly ReadonlyMap<LocalKey, Located>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const located of found)
    for (const place of new Set(
      [...located.values()]
        .filter((l) => l.margin >= CERTAIN && l.candidate.via !== 'typo')
        .map((l) => l.candidate.place),
    ))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** `e2` before `e10`. */
function compareKeys(a: LocalKey, b: LocalKey): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
