import type { EntityType } from '../model/entity-type.ts';
import type { Span } from '../model/span.ts';

/* What the search view needs of lib/search, which it must not import: explorer.ts passes it in. */

export interface ParsedQuery {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly not: readonly string[];
  readonly types: readonly EntityType[];
  readonly notTypes: readonly EntityType[];
  readonly outlets: readonly string[];
  readonly notOutlets: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly open: boolean;
  readonly warnings: readonly string[];
}

export interface NameSearch {
  search(text: string, limit?: number, open?: boolean): { id: string; name: string; index: number; matches: Span[] }[];
}

export interface TextSearch {
  search(
    query: Pick<ParsedQuery, 'words' | 'phrases' | 'not' | 'open'>,
    limit?: number,
    allowed?: (passage: number) => boolean,
  ): { total: number; hits: { passage: number; matches: Span[] }[] };
}

export interface SearchParts {
  parseQuery(text: string): ParsedQuery;
  inPeriod(query: Pick<ParsedQuery, 'before' | 'after'>, date: string | null): boolean;
  createNameIndex(entries: readonly { id: string; names: readonly string[]; weight: number }[]): NameSearch;
  createTextIndex(passages: readonly string[]): TextSearch;
}
