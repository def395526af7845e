import { activeRuns } from '../../extract/names/active.ts';
import { DocumentFacts } from '../../extract/names/document-facts.ts';
import { FeatureBuffer } from '../../extract/names/features.ts';
import { LABEL_COUNT } from '../../extract/names/labels.ts';
import { NameVotes } from '../../extract/names/name-votes.ts';
import { readPassages } from '../../extract/names/passage.ts';
import type { Tagger } from '../../extract/names/tagger.ts';
import { voteFeatures } from '../../extract/names/vote-features.ts';
import { analyse } from '../../text/analyse.ts';
import type { LabelledText } from '../corpora/labelled-text.ts';
import type { Example, Resources } from './examples.ts';
import { labelsOf } from './examples.ts';
import type { FeatureIndex } from './feature-index.ts';

/** What the second look learns from: a text as a first look saw it that never learned from it. `unit` as in Weights. */
export function toSecondExamples(
  source: LabelledText,
  tagger: Tagger,
  unit: number,
  index: FeatureIndex,
  { lexicon, vocabulary }: Resources,
): Example[] {
  const passages = readPassages(analyse(source.text), vocabulary, lexicon);
  const facts = new DocumentFacts(passages);
  const taggings = passages.map((passage) => tagger.tag(passage, facts));
  const votes = new NameVotes(
    passages,
    taggings.map(({ labels }) => labels),
  );
  const buffer = new FeatureBuffer();
  return passages.flatMap((passage, p) => {
    const { labels, scores } = taggings[p]!;
    const right = labelsOf(passage, source.names);
    const echoes = votes.echoes(passage, labels);
    return activeRuns(passage.words).map(([first, last]) => {
      const features: number[] = [];
      const offsets = new Int32Array(last - first + 1);
      for (let i = first; i < last; i++) {
        buffer.length = 0;
        voteFeatures(passage, i, labels, votes, echoes[i], buffer);
        for (let k = 0; k < buffer.length; k++) features.push(index.add(buffer.hashes[k]!));
        offsets[i - first + 1] = features.length;
      }
      const base = Float32Array.from(
        scores.subarray(first * LABEL_COUNT, last * LABEL_COUNT),
        (score) => score * unit,
      );
      return {
        features: Int32Array.from(features),
        offsets,
        labels: right.slice(first, last),
        weight: 1,
        domain: 0,
        base,
      };
    });
  });
}
