import type { TextDocument } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import type { CountryIndex } from './country-index.ts';
import type { Discourse, GrammaticalRole, Referent } from './discourse.ts';
import type { Grouping } from './grouping.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Apposition, Profile } from './profile.ts';

export interface ReferInput {
  readonly document: TextDocument;
  readonly names: readonly NameSpan[];
  readonly nameAt: Int32Array;
  readonly phrases: readonly NounPhrase[];
  readonly grouping: Grouping;
  readonly profiles: readonly Profile[];
  readonly appositions: readonly Apposition[];
  readonly index: CountryIndex;
  /** Persons by the head nouns of their roles, and bodies by the words of their names. */
  readonly byHead: ReadonlyMap<string, readonly Profile[]>;
  /** 1 for tokens inside a quotation. */
  readonly quoted: Uint8Array;
}

/** What the resolvers may look at besides the phrase itself. */
export interface Scene {
  readonly input: ReferInput;
  readonly discourse: Discourse;
  /** Subject of the clause the phrase stands in, if the phrase is not that subject itself. */
  readonly clauseSubject: Referent | null;
  /** Last subject that is no person: what "it" goes on about. */
  readonly topic: Referent | null;
  /** Last subject that is many: what "they" goes on about. */
  readonly many: Referent | null;
  readonly role: GrammaticalRole;
}
