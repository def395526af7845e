import type { TextDocument } from '../text/document.ts';
import type { ArticleContext, NameSpan } from './draft.ts';

/** Marks the names of persons, institutions, places and named events in one article. */
export interface NameFinder {
  /** Sorted by start, without overlaps. */
  find(document: TextDocument, context: ArticleContext): NameSpan[];
}
