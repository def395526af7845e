import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** The same for two paths to one file. */
  readonly identity: string;
  /** Changes whenever the content may have changed: size, times of change to the nanosecond, and inode. */
  readonly stamp: string;
}

/** The file system as the readers need it; failures are Node's own errors with a `code`. */
export interface Files {
  stat(path: string): Promise<FileStat>;
  /** Names in a folder, in any order. */
  list(folder: string): Promise<string[]>;
  bytes(path: string): AsyncIterable<Uint8Array>;
  /** Whether paths may be web addresses. */
  readonly web?: boolean;
}

/** The disk. */
export const disk: Files = {
  async stat(at) {
    const [found, identity] = await Promise.all([stat(at, { bigint: true }), realpath(at)]);
    const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
    const { size, mtimeNs, ctimeNs, ino } = found;
    return { kind, size: Number(size), identity, stamp: [size, mtimeNs, ctimeNs, ino].join('-') };
  },
  list: (folder) => readdir(folder),
  bytes: (at): Readable => createReadStream(path.resolve(at), { highWaterMark: 1 << 18 }),
};
