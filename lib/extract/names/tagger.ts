import { activeRuns } from './active.ts';
import { Decoder } from './decode.ts';
import type { DocumentFacts } from './document-facts.ts';
import { FeatureBuffer, placeFeatures, REACH, wordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Passage } from './passage.ts';
import { RowSum, SUM_WORDS } from './row-sum.ts';
import type { Weights } from './weights.ts';
import type { WordType } from './word-type.ts';

/** A passage's labels with the scores they were chosen by. */
export interface Tagging {
  readonly labels: Uint8Array;
  /** `LABEL_COUNT` a place; zero where no name can be. */
  readonly scores: Int32Array;
}

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export class Tagger {
  readonly #weights: Weights;
  readonly #decoder: Decoder;
  readonly #edge: WordType;
  readonly #buffer = new FeatureBuffer();
  readonly #sum = new RowSum();
  readonly #wordSum = new RowSum();

  constructor(weights: Weights, edge: WordType) {
    this.#weights = weights;
    this.#edge = edge;
    this.#decoder = new Decoder(weights.transitions);
  }

  tag(passage: Passage, facts: DocumentFacts): Tagging {
    const n = passage.words.length;
    const labels = new Uint8Array(n);
    const runs = activeRuns(passage.words);
    if (runs.length === 0) return { labels, scores: NO_SCORES };
    const scores = new Int32Array(n * LABEL_COUNT);
    for (const [first, last] of runs) {
      for (let i = first; i < last; i++) this.#score(passage, i, facts, scores);
      this.#decoder.decode(scores, first, last - first, labels);
    }
    return { labels, scores };
  }

  #score(passage: Passage, i: number, facts: DocumentFacts, scores: Int32Array): void {
    const { words } = passage;
    const at = i * LABEL_COUNT;
    const sum = this.#sum;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const j = i + offset;
      const word = j >= 0 && j < words.length ? words[j]! : this.#edge;
      sum.addSums((word.sums ??= this.#wordSums(word)), (offset + REACH) * SUM_WORDS);
    }
    const buffer = this.#buffer;
    buffer.length = 0;
    placeFeatures(passage, i, facts, this.#edge, buffer);
    this.#weights.addTo(sum, buffer);
    sum.takeScores(scores, at);
  }

  #wordSums(word: WordType): Int32Array {
    const out = new Int32Array((2 * REACH + 1) * SUM_WORDS);
    const buffer = this.#buffer;
    for (let offset = -REACH; offset <= REACH; offset++) {
      buffer.length = 0;
      wordFeatures(word, offset, buffer);
      this.#weights.addTo(this.#wordSum, buffer);
      this.#wordSum.takeSums(out, (offset + REACH) * SUM_WORDS);
    }
    return out;
  }
}

const NO_SCORES = new Int32Array(0);
