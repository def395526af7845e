import type { EntityType } from '../model/entity-type.ts';
import type { LocalKey } from '../model/ids.ts';
import type { LocalMention } from '../model/mention.ts';
import type { LocalEntity } from '../model/reading.ts';
import type { CoarseDate, Span } from '../model/span.ts';
import type { TextDocument } from '../text/document.ts';
import type { Atlas, Whereabouts } from './atlas.ts';

/** What is known of an article before its text is read. */
export interface ArticleContext {
  readonly published: CoarseDate | null;
  readonly outlet: string | null;
  readonly title: string;
}

/** A name as the name finder marks it: exact characters, token range [first, last), type. */
export interface NameSpan extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** 0 to 1; 1 where a rule is certain. */
  readonly confidence: number;
}

/** A mention with its token range, as the steps of extraction hand it on. */
export interface DraftMention extends LocalMention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** A date expression resolved against the publication date. */
export interface DateSpan extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly date: CoarseDate;
}

/** An article on its way to a `Reading`: each step reads the draft and returns what it adds. */
export interface Draft {
  readonly context: ArticleContext;
  readonly document: TextDocument;
  /** Sorted by start. Names never overlap one another. */
  readonly mentions: readonly DraftMention[];
  readonly entities: ReadonlyMap<LocalKey, LocalEntity>;
  readonly dates: readonly DateSpan[];
  /** Of each place that is named. */
  readonly whereabouts: ReadonlyMap<LocalKey, Whereabouts>;
}

/** What the atlas knows of the places among the entities. */
export function whereaboutsOf(entities: Draft['entities'], atlas: Atlas): Draft['whereabouts'] {
  const places = [...entities.values()].filter(({ type }) => type === 'place');
  return new Map(places.map(({ key, surfaces }) => [key, atlas.whereabouts(surfaces)]));
}
