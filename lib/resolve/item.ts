import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity-type.ts';
import type { EntityId, LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
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
  /** In order of start. */
  readonly mentions: readonly LocalMention[];
  readonly located: Located | null;
  readonly identity: Identity;
  /** Type and identity: what articles have in common when they name the same. */
  readonly handle: string;
  /** ISO code of the state its article is about, or null. */
  readonly home: string | null;
  /** All items of its article. */
  readonly siblings: ReadonlyMap<LocalKey, Item>;
  /** Words that ids are given for, `${article}/${start}`; happenings have anchors of their own. */
  readonly anchors: readonly string[];
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
