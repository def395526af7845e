import type { LocalKey } from '../../model/ids.ts';
import type { NounPhrase } from '../coreference/noun-phrases.ts';

/** Who speaks: an entity, or the words for somebody unnamed. */
export interface Source {
  readonly speaker: LocalKey | null;
  readonly description: string | null;
  /** Tokens [first, last) of the words that name the source. */
  readonly first: number;
  readonly last: number;
}

/** The phrases that a cue takes its source from; more than one where they are conjoined. */
export interface SourcePhrases {
  readonly phrases: readonly NounPhrase[];
  /** Tokens [first, last) with complements and relative clause. */
  readonly first: number;
  readonly last: number;
  /** Past the relative pronoun that stands for them: "an architect who said". */
  readonly pronounEnd?: number;
}

/** A reporting verb or phrase. */
export interface Cue {
  /** Tokens [first, last) of the words; `verb` the reporting verb itself, -1 for "according to". */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly lemma: string;
  readonly text: string;
}

/** A statement on its way: token range [first, last) of the content. */
export interface Finding {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue | null;
  readonly sources: readonly Source[];
}

/** A quotation whose cue stands before or after it. */
export interface QuoteCue {
  readonly quotation: number;
  readonly cue: Cue;
  readonly sources: readonly Source[];
  /** A bare colon gives way to a cue after the quotation, and that to one before it. */
  readonly side: 'before' | 'after' | 'colon';
}

export interface CueFindings {
  readonly findings: Finding[];
  readonly quotes: QuoteCue[];
}
