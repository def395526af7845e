import type { NameFinder } from '../name-finder.ts';
import { withSetBoundaries } from './boundaries.ts';
import { withCompoundNames } from './compound-names.ts';
import { Clusters } from './clusters.ts';
import { makeConsistent } from './consistency.ts';
import { withExamplesOfBodies } from './examples-of.ts';
import { DocumentFacts } from './document-facts.ts';
import { Lexicon } from './lexicon.ts';
import { withNationBodies } from './nation-bodies.ts';
import { readPassages } from './passage.ts';
import { SecondLook } from './second-look.ts';
import { readSpans } from './spans.ts';
import { Tagger } from './tagger.ts';
import { readTaggerData } from './weights.ts';
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
  const { first, second } = readTaggerData(data.tagger);
  const tagger = new Tagger(first, vocabulary.word(EDGE));
  const secondLook = new SecondLook(second);
  return {
    find(document) {
      const passages = readPassages(document, vocabulary, lexicon);
      const facts = new DocumentFacts(passages);
      const taggings = secondLook.tag(
        passages,
        passages.map((passage) => tagger.tag(passage, facts)),
      );
      const found = passages.flatMap((passage, p) => readSpans(passage, taggings[p]!, first.unit));
      const whole = withSetBoundaries(document.text, passages, withNationBodies(passages, found), lexicon);
      const typed = withExamplesOfBodies(document, makeConsistent(document.text, passages, whole, lexicon), lexicon);
      return withCompoundNames(document, typed, lexicon);
    },
  };
}
