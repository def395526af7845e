import type { Query } from '../model/query.ts';
import type { Span } from '../model/span.ts';

/* What the search view needs of lib/search, which it must not import: explorer.ts passes it in. */

export interface NameSearch {
  search(text: string, limit?: number, open?: boolean): { id: string; name: string; index: number; matches: Span[] }[];
}

export interface TextSearch {
  search(
    query: Pick<Query, 'words' | 'phrases' | 'not' | 'open'>,
    limit?: number,
    allowed?: (passage: number) => boolean,
  ): { total: number; hits: { passage: number; matches: Span[] }[] };
}

export interface SearchParts {
  parseQuery(text: string): Query;
  inPeriod(query: Pick<Query, 'before' | 'after'>, date: string | null): boolean;
  names(entries: readonly { id: string; names: readonly string[]; weight: number }[]): NameSearch;
  texts(of: string, passages: readonly string[]): TextSearch;
}
