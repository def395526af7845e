import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity-type.ts';
import type { EntityId, LocalKey } from '../model/ids.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
import type { LocalRelation } from '../model/relation.ts';
import type { Identity } from './identity.ts';
import type { Located } from './places/locate.ts';

/** An article with its reading after the reader's decisions on types and splits were applied. */
export interface Source {
  readonly article: Article;
  readonly reading: Reading;
}

/** An entity of the knowledge; the same object as long as that has this id and type. */
export interface Became {
  readonly id: EntityId;
  readonly type: EntityType;
}

/** One entity of one article: what resolution joins. */
export interface Item {
  /** Place among all items; given anew by every run. */
  index: number;
  /** The group its identity put it into; given by grouping. */
  group: { readonly index: number } | null;
  /** What it became in the knowledge; null where that is hidden. */
  became: Became | null;
  readonly source: Source;
  readonly key: LocalKey;
  readonly type: EntityType;
  readonly entity: LocalEntity;
  /** Where it is mentioned first; Infinity where nowhere. */
  readonly start: number;
  readonly mentionCount: number;
  /** Its names as they stand, or an event's triggers: one for each mention, in order of place. */
  readonly named: readonly string[];
  readonly located: Located | null;
  readonly identity: Identity;
  /** Type and identity: what articles have in common when they name the same. */
  readonly handle: string;
  /** ISO code of the state its article is about, or null. */
  readonly home: string | null;
  /** All items of its article. */
  readonly siblings: ReadonlyMap<LocalKey, Item>;
  /** All that its article relates. */
  readonly relations: readonly Pick<LocalRelation, 'type' | 'from' | 'to' | 'role'>[];
  /** Words that ids are given for, as `anchorsOf` words them; a single one, as of most, stands for itself. */
  readonly places: AnchorPlace | readonly AnchorPlace[];
}

/** Where words stand that an id is given for; by its key where nothing mentions it, and with a number from the second item on the same words on. */
export type AnchorPlace = number | string;

/** `article/12` for a name, `article/12/event` for a happening. */
export function anchorsOf({ source, type, places }: Pick<Item, 'source' | 'type' | 'places'>): string[] {
  const kind = type === 'event' ? '/event' : '';
  const wordOf = (at: AnchorPlace) => (typeof at === 'number' ? `${source.article.id}/${at}${kind}` : `${source.article.id}/${at}`);
  return typeof places === 'object' ? places.map(wordOf) : [wordOf(places)];
}

/** An article with what it names; another object as soon as any of it is read otherwise. */
export interface ArticleItems {
  readonly source: Source;
  /** In order of key. */
  readonly items: readonly Item[];
  readonly byKey: ReadonlyMap<LocalKey, Item>;
}

/** What changed since the last run, article by article. */
export interface ItemChanges {
  /** All articles, in order of id. */
  readonly articles: readonly ArticleItems[];
  readonly fresh: readonly ArticleItems[];
  readonly gone: readonly ArticleItems[];
}
