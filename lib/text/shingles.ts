import { nameWords, normaliseName } from './normalise.ts';

/* Near-copies by shingles and MinHash: Broder, "On the resemblance and containment of documents", 1997. */

/** Words a shingle spans: shorter runs are common speech, longer ones miss lightly edited copies. */
const WIDTH = 5;
/** Numbers in a signature; the estimate's standard error is at most 1 / (2 * sqrt(128)) = 0.044. */
export const SIGNATURE = 128;

/** The text's runs of five words as a set of 32-bit hashes; case, accents and punctuation don't count. */
export function shingles(text: string, width = WIDTH): Set<number> {
  const words = nameWords(normaliseName(text)).map(hashWord);
  const out = new Set<number>();
  for (let i = 0; i + width <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + width; j++) hash = scramble(Math.imul(hash, 31) + words[j]!);
    out.add(hash >>> 0);
  }
  return out;
}

/** For each of 128 hash functions the least value over the set. An empty set gives all ones. */
export function minHash(set: ReadonlySet<number>): Uint32Array {
  const out = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const value of set)
    for (let i = 0; i < SIGNATURE; i++) {
      const hash = scramble(Math.imul(value, FACTORS[i]!) + OFFSETS[i]!) >>> 0;
      if (hash < out[i]!) out[i] = hash;
    }
  return out;
}

/** Estimates the share of common shingles among all of both (Jaccard), 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i] && a[i] !== 0xffffffff) equal++;
  return equal / a.length;
}

/** The share of `part`'s members that `whole` holds too, 0 to 1: an excerpt is contained in its source. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let common = 0;
  for (const value of part) if (whole.has(value)) common++;
  return part.size === 0 ? 0 : common / part.size;
}

const [FACTORS, OFFSETS] = hashFamily();

function hashFamily(): [Int32Array, Int32Array] {
  const factors = new Int32Array(SIGNATURE);
  const offsets = new Int32Array(SIGNATURE);
  for (let i = 0; i < SIGNATURE; i++) {
    factors[i] = scramble(2 * i + 1) | 1;
    offsets[i] = scramble(0x9e3779b9 ^ i);
  }
  return [factors, offsets];
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Murmur3's finaliser: every bit of the input moves every bit of the result. */
function scramble(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
