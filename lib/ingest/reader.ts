import type { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { collect, type InputFile } from './collect.ts';
import type { Files } from './files.ts';
import { jsonl } from './jsonl/jsonl-reader.ts';
import { plainText } from './plain/plain-reader.ts';
import { openSource, type Source } from './source.ts';

/** What came out of an input: an article, something to tell, or a failure that costs this input alone. */
export type Outcome = (
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'warning'; readonly place: string; readonly message: string }
  | { readonly kind: 'failure'; readonly error: DatelineError }
) & {
  /** Bytes of the file that were read for it. */
  readonly bytes: number;
};

/** One input format. To add one: a file that implements this, a row in `READERS`, a test. */
export interface Reader {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Decides on files of no known extension by their first bytes as text. */
  recognises(head: string): boolean;
  /** Never throws for what stands in the file: every trouble is an outcome. */
  read(source: Source): AsyncIterable<Outcome>;
}

/** In the order they are asked about files of unknown extension; the last takes any text. */
const READERS: readonly Reader[] = [jsonl, plainText];

/** Reads files and folders, one outcome after another, in constant memory apart from single plain texts. */
export async function* readInputs(paths: readonly string[], files: Files): AsyncGenerator<Outcome> {
  const { files: found, failures } = await collect(paths, files);
  for (const error of failures) yield { kind: 'failure', error, bytes: 0 };
  for (const file of found) yield* readInput(file, files);
}

/** Reads one file. */
export async function* readInput(file: InputFile, files: Files): AsyncGenerator<Outcome> {
  const source = await openSource(file, files);
  if ('error' in source) yield { kind: 'failure', error: source.error, bytes: file.size };
  else yield* chooseReader(file.path, source.head).read(source);
}

function chooseReader(path: string, head: string): Reader {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return READERS.find((r) => r.extensions.includes(extension)) ?? READERS.find((r) => r.recognises(head)) ?? plainText;
}
