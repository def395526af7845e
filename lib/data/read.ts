import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/** The bytes of a file that lib/learn made, such as `tagger.bin`. */
export function readData(name: string): Uint8Array {
  return readFileSync(path.join(folder, name));
}
