import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity-type.ts';
import type { LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
import type { Located } from './places/locate.ts';

/** An article with its reading after the reader's decisions on types and splits were applied. */
export interface Source {
  readonly article: Article;
  readonly reading: Reading;
}

/** One entity of one article: what resolution joins. */
export interface Item {
  readonly index: number;
  readonly source: Source;
  readonly key: LocalKey;
  readonly type: EntityType;
  readonly entity: LocalEntity;
  /** In order of start. */
  readonly mentions: readonly LocalMention[];
  readonly located: Located | null;
}

/** Items that carry the same name (or place, or organ of a state) and are one thing unless something says otherwise. */
export interface Group {
  readonly index: number;
  readonly type: EntityType;
  /** The identity key all its items share. */
  readonly key: string;
  readonly items: readonly Item[];
  readonly context: Context;
}

/** What a group's articles say around it; the words are what reasons quote. */
export interface Context {
  readonly roles: ReadonlySet<string>;
  /** Identity keys of bodies and places it is affiliated with -> their name. */
  readonly affiliations: ReadonlyMap<string, string>;
  /** Identity keys of the outlets it spoke to -> their name. */
  readonly spokeTo: ReadonlyMap<string, string>;
  /** Identity keys of everything else its articles name -> its name. */
  readonly company: ReadonlyMap<string, string>;
  /** Keys of events it took part in, as family and date or family and place -> their label. */
  readonly events: ReadonlyMap<string, string>;
  readonly outlets: ReadonlySet<string>;
  /** Publication dates, sorted. */
  readonly dates: readonly string[];
}
