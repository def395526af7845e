import type { EntityType } from '../../model/entity-type.ts';
import type { MentionLink } from '../../model/mention.ts';

/** All names of one type that are spelled alike. */
export interface NameForm {
  readonly type: EntityType;
  readonly surface: string;
  readonly norm: string;
  readonly acronym: boolean;
  /** Indexes into the names, ascending. */
  readonly spans: number[];
}

/** Names that mean one thing, and why each belongs; the first name founds the group. */
export interface NameGroup {
  readonly type: EntityType;
  /** Indexes into the names, ascending. */
  readonly spans: readonly number[];
}

export interface Grouping {
  readonly groups: readonly NameGroup[];
  /** Group of every name, and why it was joined. */
  readonly groupOf: Int32Array;
  readonly via: readonly (MentionLink | null)[];
}
