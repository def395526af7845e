import { DatelineError } from '../../errors.ts';
import { decode } from '../decode.ts';
import type { Outcome, Reader } from '../reader.ts';
import type { Source } from '../source.ts';
import { readPlainText } from './plain-text.ts';

/** Bytes; ten times the longest novel. What is larger is a collection, a log or a mistake. */
export const LARGEST_TEXT = 32 << 20;

/** One article a file. */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  recognises: () => true,
  async *read(source) {
    const bytes = source.size;
    try {
      yield* toOutcomes(await readWhole(source), source);
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      yield { kind: 'failure', error, bytes };
    }
  },
};

function* toOutcomes(content: Uint8Array, { path: place, size: bytes }: Source): Generator<Outcome> {
  const { text, warning } = decode(content, place);
  if (warning !== null) yield { kind: 'warning', place, message: warning, bytes: 0 };
  const article = readPlainText(text, place);
  if (article !== null) yield { kind: 'article', article, bytes };
  else
    throw new DatelineError({
      code: 'ingest/no-text',
      message: 'the file holds no words.',
      place,
      remedy: 'Save the article again, or remove the file.',
    });
}

async function readWhole(source: Source): Promise<Uint8Array> {
  if (source.size > LARGEST_TEXT) throw tooLarge(source);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.chunks()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_TEXT) throw tooLarge(source);
  }
  return Buffer.concat(chunks);
}

function tooLarge({ path, size }: Source): DatelineError {
  return new DatelineError({
    code: 'ingest/too-large',
    message: `${Math.round(size / (1 << 20))} MB is too large for one article (the limit is ${LARGEST_TEXT >> 20} MB).`,
    place: path,
    remedy: 'Split it into one file an article, or into JSONL rows.',
  });
}
