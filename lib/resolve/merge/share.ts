import type { ArticleId, EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Evidence, Relation } from '../../model/relation.ts';
import type { Statement } from '../../model/statement.ts';

/** A relation as one sentence says it. */
export interface ToldRelation extends Pick<Relation, 'id' | 'type' | 'from' | 'to'> {
  readonly evidence: Evidence;
}

/** The entities that each sentence of an article names, ids in order. */
export type NamedTogether = readonly { readonly sentence: number; readonly ids: readonly EntityId[] }[];

/** What one article tells of how things belong together. */
export interface Links {
  readonly article: ArticleId;
  readonly relations: readonly ToldRelation[];
  readonly named: NamedTogether;
}

/** What one article gives to the knowledge, with entities in the place of local keys. */
export interface Share extends Links {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

export interface LinkChanges {
  readonly fresh: readonly Links[];
  readonly gone: readonly Links[];
}

export interface ShareChanges extends LinkChanges {
  readonly fresh: readonly Share[];
  readonly gone: readonly Share[];
}
