import type { LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { CountryIndex } from './countries.ts';
import { identityOf } from './identity.ts';
import type { Item, Source } from './item.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { locate } from './places/locate.ts';

/** Every entity of every article as an item, in order of article and key. */
export function makeItems(sources: readonly Source[], gazetteer: Gazetteer, countries: CountryIndex): Item[] {
  const items: Item[] = [];
  for (const source of sources) {
    const { article, reading } = source;
    const located = locate(article.text, reading, gazetteer, countries);
    const mentions = Map.groupBy(reading.mentions, (m) => m.entity);
    for (const entity of [...reading.entities].sort((a, b) => compareKeys(a.key, b.key))) {
      const own = (mentions.get(entity.key) ?? []).toSorted((a: LocalMention, b: LocalMention) => a.start - b.start || a.end - b.end);
      const place = located.get(entity.key) ?? null;
      const identity = identityOf(entity, place, countries);
      items.push({ index: items.length, source, key: entity.key, type: entity.type, entity, mentions: own, located: place, identity });
    }
  }
  return items;
}

/** `e2` before `e10`. */
function compareKeys(a: LocalKey, b: LocalKey): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
