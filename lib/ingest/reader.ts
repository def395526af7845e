import type { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Source } from './source.ts';

/** What came out of an input: an article, something to tell, or a failure that costs this input alone. */
export type Outcome = (
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'warning'; readonly place: string; readonly message: string }
  | { readonly kind: 'failure'; readonly error: DatelineError }
) & {
  /** Bytes of the file that were read for it. */
  readonly bytes: number;
};

/** One input format. To add one: a file that implements this, a row in `read-inputs.ts`, a test. */
export interface Reader {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Decides by the first bytes as text, where they do not tell by the name of the file too. */
  recognises(head: string, path: string): boolean;
  /** Never throws for what stands in the file: every trouble is an outcome. */
  read(source: Source): AsyncIterable<Outcome>;
}
