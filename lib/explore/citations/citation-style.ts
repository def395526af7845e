import type { Article } from '../../model/article.ts';
import type { EntityView } from '../../model/views.ts';

/** An article that tells of a node, with the sentences that do. */
export interface Cited {
  readonly article: Article;
  /** Counted from 1, in order. */
  readonly sentences: readonly { readonly number: number; readonly text: string }[];
  /** Where it can be read: its own address, else that in the explorer, else none. */
  readonly url: string | null;
}

export interface Citation {
  readonly view: EntityView;
  /** Newest first. */
  readonly cited: readonly Cited[];
  /** The address articles are read at, without a slash at its end; null leaves the explorer's addresses out. */
  readonly base: string | null;
}

/** A way to cite a node's evidence. To add one: a file beside this one, a row in `styles.ts`, a test. */
export interface CitationStyle {
  /** What `dateline show --cite` takes. */
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly describes: string;
  write(citation: Citation): string;
}
