import type { Files } from '#lib/ingest/files.ts';

/** The file system of one request: a single file, whose bytes come as they arrive. Throws past `most` bytes. */
export function uploadedFile(
  path: string,
  size: number,
  body: ReadableStream<Uint8Array>,
  most: number,
): Files {
  const found = { kind: 'file' as const, size, identity: path, stamp: String(size) };
  const missing = () => Object.assign(new Error('no such file'), { code: 'ENOENT' });
  return {
    async stat(at) {
      if (at !== path) throw missing();
      return found;
    },
    async list() {
      throw missing();
    },
    async *bytes() {
      let read = 0;
      for await (const chunk of body) {
        read += chunk.byteLength;
        if (read > most) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        yield chunk;
      }
    },
  };
}
