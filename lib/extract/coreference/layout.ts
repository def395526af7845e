import type { Span } from '../../model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { findQuotations, type Quotation } from '../statements/quotations.ts';
import { findNounPhrases, indexNames, type NounPhrase } from './noun-phrases.ts';

/** What several steps need of an article with its names; laid out once. */
export interface Layout {
  /** For every token the index of the name it belongs to, or -1. */
  readonly nameAt: Int32Array;
  readonly phrases: readonly NounPhrase[];
  readonly quotations: readonly Quotation[];
}

/** `names`: sorted by start, without overlaps, with token ranges [first, last). */
export function layOutNames(
  document: TextDocument,
  names: readonly (Span & { readonly first: number; readonly last: number })[],
): Layout {
  const nameAt = indexNames(document.tokens.length, names);
  return {
    nameAt,
    phrases: findNounPhrases(document, names, nameAt),
    quotations: findQuotations(document),
  };
}
