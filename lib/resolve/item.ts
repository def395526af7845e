import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity-type.ts';
import type { LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
import type { Identity } from './identity.ts';
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
  readonly identity: Identity;
  /** ISO code of the state its article is about, or null. */
  readonly home: string | null;
}
