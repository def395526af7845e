import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { readWhole } from './read-whole.ts';
import type { Outcome, Reader } from './reader.ts';

/** What a whole file gave. */
export interface Gathered {
  readonly articles: readonly Article[];
  /** What had to be guessed or was lost, in words. */
  readonly warnings: readonly string[];
}

/**
 * A reader of files that are read whole. `parse` may throw a DatelineError for what the user can mend; whatever else it
 * throws means that the file is damaged, and is told as such.
 */
export function wholeReader(
  about: Pick<Reader, 'name' | 'extensions' | 'recognises'>,
  parse: (content: Uint8Array, place: string) => Promise<Gathered> | Gathered,
): Reader {
  return {
    ...about,
    async *read(source): AsyncGenerator<Outcome> {
      const { path: place, size: bytes } = source;
      try {
        const { articles, warnings } = await parse(await readWhole(source), place);
        for (const message of warnings) yield { kind: 'warning', place, message, bytes: 0 };
        for (const [i, article] of articles.entries())
          yield { kind: 'article', article, bytes: i === articles.length - 1 ? bytes : 0 };
      } catch (error) {
        yield { kind: 'failure', error: asTrouble(error, about.name, place), bytes };
      }
    },
  };
}

function asTrouble(cause: unknown, kind: string, place: string): DatelineError {
  if (cause instanceof DatelineError) return cause;
  const [why] = ((cause as Error).message ?? String(cause)).replace(/\s+/g, ' ').split(/(?<=\.)\s/);
  return new DatelineError(
    {
      code: 'ingest/damaged',
      message: `it cannot be read as ${kind} (${why!.slice(0, 100).replace(/\.$/, '')}).`,
      place,
      remedy: 'Save it again, or save the article as plain text.',
    },
    { cause },
  );
}
