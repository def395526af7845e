import { activeRuns } from './active.ts';
import { Decoder } from './decode.ts';
import { FeatureBuffer } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { NameVotes } from './name-votes.ts';
import type { Passage } from './passage.ts';
import type { Tagging } from './tagger.ts';
import { RowSum } from './row-sum.ts';
import { voteFeatures } from './vote-features.ts';
import type { Weights } from './weights.ts';

/**
 * Labels an article again, each place knowing how the first look labelled the same words elsewhere in it
 * (Krishnan and Manning 2006); the first look's scores count on.
 */
export class SecondLook {
  readonly #weights: Weights;
  readonly #decoder: Decoder;
  readonly #buffer = new FeatureBuffer();
  readonly #sum = new RowSum();

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#decoder = new Decoder(weights.transitions);
  }

  tag(passages: readonly Passage[], first: readonly Tagging[]): Tagging[] {
    const votes = new NameVotes(
      passages,
      first.map(({ labels }) => labels),
    );
    return passages.map((passage, p) => this.#again(passage, first[p]!, votes));
  }

  #again(passage: Passage, tagging: Tagging, votes: NameVotes): Tagging {
    if (tagging.scores.length === 0) return tagging;
    const echoes = votes.echoes(passage, tagging.labels);
    const { scores } = tagging;
    const labels = new Uint8Array(tagging.labels.length);
    for (const [from, to] of activeRuns(passage.words)) {
      for (let i = from; i < to; i++) {
        this.#buffer.length = 0;
        voteFeatures(passage, i, tagging.labels, votes, echoes[i], this.#buffer);
        if (this.#buffer.length === 0) continue;
        this.#weights.addTo(this.#sum, this.#buffer);
        this.#sum.takeScores(scores, i * LABEL_COUNT);
      }
      this.#decoder.decode(scores, from, to - from, labels);
    }
    return { labels, scores };
  }
}
