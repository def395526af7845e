import { DatelineError } from '../errors.ts';
import type { InputFile } from './collect.ts';
import { binaryKind } from './decode.ts';
import type { Files } from './files.ts';
import { gunzip, isGzip, uncompressedName } from './gunzip.ts';
import { fileTrouble } from './trouble.ts';

/** A file that is not empty, opened for one reading. */
export interface Source extends InputFile {
  /** The first bytes, read as Latin-1: enough to recognise a format by its ASCII signs. */
  readonly head: string;
  /** Why it is no text; null where it is. Formats that are known by their first bytes are read all the same. */
  readonly refusal: DatelineError | null;
  /** All bytes from the first on, unpacked where they are gzip; throws DatelineError where the disk fails. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** Of a compressed file, the bytes as they lie on the disk that were taken so far; null for a plain one. */
  readonly packed: (() => number) | null;
  /** Lets go of a file that is not read. */
  close(): Promise<void>;
}

/** A whole document in JSON instead of rows: a list, or an object over several lines. */
const JSON_DOCUMENT = /^\s*(?:ï»¿)?\s*(?:\[\s*[{[]|\{\s*(?:\r?\n\s*"|"[^"\n]{1,80}"\s*:[^\n]*[,[{]\s*\r?\n))/;
/** Kinds of files that are text and never an article. */
const OTHER_KIND =
  /\.(?:csv|tsv|css|js|mjs|cjs|ts|tsx|jsx|py|rb|sh|bat|sql|log|ya?ml|toml|ini|cfg|conf|lock|srt|vtt|tex|bib|svg)$/i;

/** Opens a file, unpacks it where it is gzip, and looks at its beginning; tells of empty and unreadable ones. */
export async function openSource(file: InputFile, files: Files): Promise<Source | { error: DatelineError }> {
  const stored = new Counted(files.bytes(file.path));
  try {
    const first = await stored.peek();
    if (first === null) return { error: empty(file.path) };
    const plain = isGzip(first) ? new Counted(gunzip(stored, file.path)) : stored;
    const bytes = plain === stored ? first : await plain.peek();
    if (bytes === null) return { error: empty(file.path) };
    return {
      ...file,
      head: Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
      refusal: refuse(bytes, file.path),
      packed: plain === stored ? null : () => stored.bytes,
      close: () => plain.close(),
      async *chunks() {
        try {
          yield* plain;
        } catch (error) {
          throw asTrouble(error, file.path);
        } finally {
          await plain.close();
        }
      },
    };
  } catch (error) {
    return { error: asTrouble(error, file.path) };
  }
}

function asTrouble(error: unknown, place: string): DatelineError {
  return error instanceof DatelineError ? error : fileTrouble(error, place, true);
}

/** A stream of bytes that can be looked into before it is read, and counts what was taken. */
class Counted implements AsyncIterable<Uint8Array> {
  bytes = 0;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #peeked: Uint8Array | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** The first chunk that holds something; null at the end. */
  async peek(): Promise<Uint8Array | null> {
    for (let next = await this.#iterator.next(); !next.done; next = await this.#iterator.next())
      if (next.value.length > 0) return (this.#peeked = next.value);
    return null;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const first = this.#peeked;
    this.#peeked = null;
    if (first) {
      this.bytes += first.length;
      yield first;
    }
    for (let next = await this.#iterator.next(); !next.done; next = await this.#iterator.next()) {
      this.bytes += next.value.length;
      yield next.value;
    }
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
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
  if (OTHER_KIND.test(uncompressedName(place)))
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
