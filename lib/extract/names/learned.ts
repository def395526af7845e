import type { NameFinder } from '../name-finder.ts';
import { Clusters } from './clusters.ts';
import { makeConsistent } from './consistency.ts';
import { DocumentFacts } from './document-facts.ts';
import { Lexicon } from './lexicon.ts';
import { withNationBodies } from './nation-bodies.ts';
import { readPassages } from './passage.ts';
import { readSpans } from './spans.ts';
import { Tagger } from './tagger.ts';
import { Weights } from './weights.ts';
import { EDGE, Vocabulary } from './word-type.ts';

/** The bytes of lib/data/tagger.bin, clusters.bin and lexicon.bin. */
export interface NameFinderData {
  readonly tagger: Uint8Array;
  readonly clusters: Uint8Array;
  readonly lexicon: Uint8Array;
}

/** The learned name finder: a tagger over words, lexicon, clusters and the whole article's use of each word. */
export function createNameFinder(data: NameFinderData): NameFinder {
  const lexicon = new Lexicon(data.lexicon);
  const vocabulary = new Vocabulary(lexicon, new Clusters(data.clusters));
  const weights = new Weights(data.tagger);
  const tagger = new Tagger(weights, vocabulary.word(EDGE));
  return {
    find(document) {
      const passages = readPassages(document, vocabulary, lexicon);
      const facts = new DocumentFacts(passages);
      const found = passages.flatMap((passage) => readSpans(passage, tagger.tag(passage, facts), weights.unit));
      return makeConsistent(document.text, passages, withNationBodies(passages, found), lexicon);
    },
  };
}
