import type { LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { LocalEntity } from '../model/reading.ts';
import type { CountryIndex } from './countries.ts';
import { identityOf } from './identity.ts';
import type { AnchorPlace, ArticleItems, Item, ItemChanges, Source } from './item.ts';
import { OneOfEach } from './one-of-each.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import {
  askPlaces,
  homeCountry,
  locate,
  MOST_FAMILIAR,
  type Located,
  type PlaceQuestion,
} from './places/locate.ts';

/** A place that was chosen by less is not held up to other articles. */
const CERTAIN = 1;

interface Kept {
  readonly source: Source;
  readonly question: PlaceQuestion;
  /** Places of the gazetteer found for certain by the article's own words. */
  readonly certain: ReadonlySet<number>;
  /** Every place that one of its names may mean. */
  readonly options: readonly number[];
  items: ArticleItems;
  /** Until items are made of them. */
  drafts: Drafts | null;
}

/** Makes the items of all articles and keeps those of articles that read as before. */
export class ItemKeeper {
  readonly #gazetteer: Gazetteer;
  readonly #countries: CountryIndex;
  #kept = new Map<string, Kept>();
  /** In how many articles each place of the gazetteer was found for certain. */
  readonly #counts = new Map<number, number>();
  readonly #one = new OneOfEach();

  constructor(gazetteer: Gazetteer, countries: CountryIndex) {
    this.#gazetteer = gazetteer;
    this.#countries = countries;
  }

  /** `sources` in order of article id. */
  update(sources: readonly Source[]): ItemChanges {
    const before = this.#kept;
    const now = new Map<string, Kept>();
    const unread = new Set<Kept>();
    for (const source of sources) {
      const known = before.get(source.article.id);
      const same = known?.source.reading === source.reading && known.source.article === source.article;
      const kept = same ? known : this.#read(source);
      if (!same) unread.add(kept);
      now.set(source.article.id, kept);
    }
    const fresh: ArticleItems[] = [];
    const gone: ArticleItems[] = [];
    const left: Kept[] = [];
    before.forEach((kept, id) => {
      if (now.get(id) !== kept) left.push(kept);
    });
    for (const { items } of left) gone.push(items);
    const moved = this.#recount(left, unread);
    for (const kept of now.values()) {
      if (!unread.has(kept) && (moved.size === 0 || !kept.options.some((place) => moved.has(place)))) continue;
      const before = kept.items;
      kept.items = this.#make(kept);
      if (kept.items === before) continue;
      if (!unread.has(kept)) gone.push(before);
      fresh.push(kept.items);
    }
    this.#kept = now;
    const articles = [...now.values()].map((kept) => kept.items);
    let index = 0;
    for (const { items } of articles) for (const item of items) item.index = index++;
    return { articles, fresh, gone };
  }

  #read(source: Source): Kept {
    const question = askPlaces(source.article.text, source.reading, this.#gazetteer, this.#countries);
    const options = [
      ...new Set(question.asked.flatMap((a) => a.options.map((o) => o.candidate.place))),
    ];
    return {
      source,
      question,
      certain: certainPlaces(locate(question)),
      options,
      items: { source, items: [], byKey: new Map() },
      drafts: draftItems(source, this.#one),
    };
  }

  #make(kept: Kept): ArticleItems {
    const { source, question, certain } = kept;
    const located = locate(question, (place) =>
      Math.min(MOST_FAMILIAR, (this.#counts.get(place) ?? 0) - (certain.has(place) ? 1 : 0)),
    );
    const home = homeCountry(question, located);
    if (isLocatedSo(kept.items, located, home)) return kept.items;
    const drafts = kept.drafts ?? draftItems(source, this.#one);
    kept.drafts = null;
    return makeItems(source, drafts, located, home, this.#countries, this.#one);
  }

  /** Places that count as more or less familiar than before. */
  #recount(gone: Iterable<Kept>, fresh: Iterable<Kept>): Set<number> {
    const before = new Map<number, number>();
    const add = (place: number, by: 1 | -1) => {
      const was = this.#counts.get(place) ?? 0;
      if (!before.has(place)) before.set(place, was);
      this.#counts.set(place, was + by);
    };
    for (const { certain } of gone) for (const place of certain) add(place, -1);
    for (const { certain } of fresh) for (const place of certain) add(place, 1);
    // An article's own place does not count for it, hence one more.
    const most = (count: number) => Math.min(count, MOST_FAMILIAR + 1);
    return new Set([...before].filter(([p, was]) => most(was) !== most(this.#counts.get(p)!)).map(([p]) => p));
  }
}

/** What of an item does not depend on where places lie. */
type Draft = Pick<Item, 'entity' | 'start' | 'mentionCount' | 'named' | 'places'>;

interface Drafts {
  /** In order of key. */
  readonly items: readonly Draft[];
  readonly relations: Item['relations'];
}

function draftItems({ reading }: Source, one: OneOfEach): Drafts {
  const mentions = Map.groupBy(reading.mentions, (m) => m.entity);
  /** How often the article founds something on the same words. */
  const founded = new Map<AnchorPlace, number>();
  return {
    relations: reading.relations.map(({ type, from, to, role }) => ({ type, from, to, role: role && one.text(role) })),
    items: [...reading.entities]
      .sort((a, b) => compareKeys(a.key, b.key))
      .map((entity) => {
        const own = (mentions.get(entity.key) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
        const named = own.filter((m) => m.level === 'name' || m.level === 'trigger');
        const names = named.map((m) => m.surface);
        const surfaces = one.texts(entity.surfaces);
        return {
          entity: { ...entity, name: one.text(entity.name), surfaces, roles: one.texts(entity.roles) },
          start: own[0]?.start ?? Infinity,
          mentionCount: own.length,
          named: isSame(names, surfaces) ? surfaces : one.texts(names),
          places: placesOf(entity, named.length > 0 ? named : own.slice(0, 1), founded),
        };
      }),
  };
}

function makeItems(
  source: Source,
  { items, relations }: Drafts,
  located: ReadonlyMap<LocalKey, Located>,
  home: string | null,
  countries: CountryIndex,
  one: OneOfEach,
): ArticleItems {
  const byKey = new Map<LocalKey, Item>();
  for (const { entity, start, mentionCount, named, places } of items) {
    const place = located.get(entity.key) ?? null;
    const identity = one.identity(entity.type, identityOf(entity, place, home, countries));
    byKey.set(entity.key, {
      index: -1,
      group: null,
      became: null,
      source,
      key: entity.key,
      type: entity.type,
      entity,
      located: place,
      home,
      start,
      mentionCount,
      named,
      identity,
      handle: identity.handle,
      siblings: byKey,
      relations,
      places,
    });
  }
  return { source, items: [...byKey.values()], byKey };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** Happenings have places of their own: the words of one may name another thing too. */
function placesOf(
  { key, type }: LocalEntity,
  found: readonly LocalMention[],
  founded: Map<AnchorPlace, number>,
): Item['places'] {
  if (found.length === 0) return key;
  const kind = type === 'event' ? '/event' : '';
  const places = found.map(({ start }) => {
    const at = kind === '' ? start : `${start}${kind}`;
    const used = (founded.get(at) ?? 0) + 1;
    founded.set(at, used);
    return used === 1 ? start : `${start}${kind}/${used}`;
  });
  return places.length === 1 ? places[0]! : places;
}

/** Whether the items were made of the same places already. */
function isLocatedSo(
  { items }: ArticleItems,
  located: ReadonlyMap<LocalKey, Located>,
  home: string | null,
): boolean {
  return (
    items.length > 0 &&
    items.every(({ key, located: was, home: about }) => {
      const is = located.get(key)?.candidate;
      return about === home && was?.candidate.place === is?.place && was?.candidate.via === is?.via;
    })
  );
}

function certainPlaces(located: ReadonlyMap<LocalKey, Located>): Set<number> {
  return new Set(
    [...located.values()]
      .filter((l) => l.margin >= CERTAIN && l.candidate.via !== 'typo')
      .map((l) => l.candidate.place),
  );
}

/** `e2` before `e10`. */
function compareKeys(a: LocalKey, b: LocalKey): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
