import { DatelineError } from '../errors.ts';
import type { InputFile } from './collect.ts';
import { binaryKind } from './decode.ts';
import type { Files } from './files.ts';
import { fileTrouble } from './trouble.ts';

/** A file that is not empty, opened for one reading. */
export interface Source extends InputFile {
  /** The first bytes, read as Latin-1: enough to recognise a format by its ASCII signs. */
  readonly head: string;
  /** Why it is no text; null where it is. Formats that are known by their first bytes are read all the same. */
  readonly refusal: DatelineError | null;
  /** All bytes from the first on; throws DatelineError where the disk fails. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** Lets go of a file that is not read. */
  close(): Promise<void>;
}

/** A whole document in JSON instead of rows: a list, or an object over several lines. */
const JSON_DOCUMENT = /^\s*(?:ï»¿)?\s*(?:\[\s*[{[]|\{\s*(?:\r?\n\s*"|"[^"\n]{1,80}"\s*:[^\n]*[,[{]\s*\r?\n))/;
/** Kinds of files that are text and never an article. */
const OTHER_KIND =
  /\.(?:csv|tsv|css|js|mjs|cjs|ts|tsx|jsx|py|rb|sh|bat|sql|log|ya?ml|toml|ini|cfg|conf|lock|srt|vtt|tex|bib|svg)$/i;

/** Opens a file and looks at its beginning; tells of empty and unreadable ones. */
export async function openSource(file: InputFile, files: Files): Promise<Source | { error: DatelineError }> {
  const iterator = files.bytes(file.path)[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array>;
  try {
    first = await iterator.next();
  } catch (error) {
    return { error: fileTrouble(error, file.path, true) };
  }
  const bytes: Uint8Array = first.done ? new Uint8Array() : first.value;
  if (bytes.length === 0) return { error: empty(file.path) };
  return {
    ...file,
    head: Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
    refusal: refuse(bytes, file.path),
    close: async () => void (await iterator.return?.()),
    async *chunks() {
      yield bytes;
      try {
        for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
      } catch (error) {
        throw fileTrouble(error, file.path, true);
      } finally {
        await iterator.return?.();
      }
    },
  };
}

function empty(place: string): DatelineError {
  return new DatelineError({
    code: 'ingest/empty',
    message: 'the file is empty.',
    place,
    remedy: 'Save the article again, or remove the file.',
  });
}

function refuse(bytes: Uint8Array, place: string): DatelineError | null {
  const kind = binaryKind(bytes);
  if (kind !== null)
    return new DatelineError({
      code: 'ingest/binary',
      message: `this is ${kind}, not text.`,
      place,
      remedy: 'Save the article as plain text (UTF-8).',
    });
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (OTHER_KIND.test(place))
    return new DatelineError({
      code: 'ingest/other-kind',
      message: 'files of this kind hold no article.',
      place,
      remedy: 'If this one does, give its name the ending .txt.',
    });
  if (JSON_DOCUMENT.test(head))
    return new DatelineError({
      code: 'ingest/json-document',
      message: 'this is one JSON document, not JSON rows.',
      place,
      remedy: 'Write one JSON object a line, each with a "text".',
    });
  return null;
}
