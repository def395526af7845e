import { activeRuns } from './active.ts';
import { Decoder } from './decode.ts';
import type { DocumentFacts } from './document-facts.ts';
import { FeatureBuffer, placeFeatures, REACH, wordFeatures } from './features.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { Passage } from './passage.ts';
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

  constructor(weights: Weights, edge: WordType) {
    this.#weights = weights;
    this.#edge = edge;
    this.#decoder = new Decoder(weights.transitions);
  }

  tag(passage: Passage, facts: DocumentFacts): Tagging {
    const n = passage.words.length;
    const labels = new Uint8Array(n).fill(OUTSIDE);
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
    for (let offset = -REACH; offset <= REACH; offset++) {
      const word = words[i + offset] ?? this.#edge;
      const own = (word.scores ??= this.#wordScores(word));
      const from = (offset + REACH) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += own[from + label]!;
    }
    const buffer = this.#buffer;
    buffer.length = 0;
    placeFeatures(passage, i, facts, this.#edge, buffer);
    for (let k = 0; k < buffer.length; k++) this.#weights.addTo(scores, at, buffer.hashes[k]!);
  }

  #wordScores(word: WordType): Int32Array {
    const out = new Int32Array((2 * REACH + 1) * LABEL_COUNT);
    const buffer = this.#buffer;
    for (let offset = -REACH; offset <= REACH; offset++) {
      buffer.length = 0;
      wordFeatures(word, offset, buffer);
      for (let k = 0; k < buffer.length; k++)
        this.#weights.addTo(out, (offset + REACH) * LABEL_COUNT, buffer.hashes[k]!);
    }
    return out;
  }
}

const NO_SCORES = new Int32Array(0);
