import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DatelineError } from '../errors.ts';

/** Whether bytes begin as gzip does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A name without the ending that compression gave it. */
export function uncompressedName(path: string): string {
  return path.replace(/\.gz$/i, '');
}

/** Unpacks as it streams; what was packed before a damaged place still comes, then DatelineError. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of source.pipe(unpacked)) yield chunk as Uint8Array;
  } catch (cause) {
    throw cause instanceof DatelineError || !(cause as NodeJS.ErrnoException).code?.startsWith('Z_')
      ? cause
      : new DatelineError(
          {
            code: 'ingest/damaged-gzip',
            message: 'the gzip archive is damaged or cut off.',
            place,
            remedy: 'Get the file again; what stood before the damage was read.',
          },
          { cause },
        );
  } finally {
    source.destroy();
  }
}
