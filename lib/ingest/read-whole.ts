import { DatelineError } from '../errors.ts';
import type { Source } from './source.ts';

/** Bytes; ten times the longest novel. What is larger is a collection, a log or a mistake. */
export const LARGEST_TEXT = 32 << 20;

/** All bytes of a file that is one article; refused where it is too large for one. */
export async function readWhole(source: Source): Promise<Uint8Array> {
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

export function noText(place: string): DatelineError {
  return new DatelineError({
    code: 'ingest/no-text',
    message: 'the file holds no words.',
    place,
    remedy: 'Save the article again, or remove the file.',
  });
}
