import { activeRuns } from '../../extract/names/active.ts';
import type { Clusters } from '../../extract/names/clusters.ts';
import { DocumentFacts } from '../../extract/names/document-facts.ts';
import { FeatureBuffer, placeFeatures, REACH, wordFeatures } from '../../extract/names/features.ts';
import { BEGIN, INSIDE, label, LAST, UNIT } from '../../extract/names/labels.ts';
import type { Lexicon } from '../../extract/names/lexicon.ts';
import type { Passage } from '../../extract/names/passage.ts';
import { readPassages } from '../../extract/names/passage.ts';
import type { Vocabulary } from '../../extract/names/word-type.ts';
import { EDGE } from '../../extract/names/word-type.ts';
import { ENTITY_TYPES } from '../../model/type-names.ts';
import { analyse } from '../../text/analyse.ts';
import type { LabelledName, LabelledText } from '../corpora/labelled-text.ts';
import type { FeatureIndex } from './feature-index.ts';

/** One run of places to learn from. */
export interface Example {
  /** Feature numbers of all places, one after the other. */
  readonly features: Int32Array;
  /** Where each place's features begin; one more than there are places. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
  /** The kind of text it comes from; 0 is annotated by this project's guide. */
  readonly domain: number;
  /** What each label of each place scores already, in natural logarithms. */
  readonly base?: Float32Array;
}

export type Kind = Pick<Example, 'weight' | 'domain'>;

export interface Resources {
  readonly lexicon: Lexicon;
  readonly clusters: Clusters;
  readonly vocabulary: Vocabulary;
}

/** The runs of a text that hold capitals, as features and the labels they should get. */
export function toExamples(
  source: LabelledText,
  kind: Kind,
  index: FeatureIndex,
  { lexicon, vocabulary }: Resources,
): Example[] {
  const passages = readPassages(analyse(source.text), vocabulary, lexicon);
  const facts = new DocumentFacts(passages);
  const edge = vocabulary.word(EDGE);
  const buffer = new FeatureBuffer();
  return passages.flatMap((passage) => {
    const labels = labelsOf(passage, source.names);
    return activeRuns(passage.words).map(([first, last]) => {
      const features: number[] = [];
      const offsets = new Int32Array(last - first + 1);
      for (let i = first; i < last; i++) {
        buffer.length = 0;
        for (let d = -REACH; d <= REACH; d++) wordFeatures(passage.words[i + d] ?? edge, d, buffer);
        placeFeatures(passage, i, facts, edge, buffer);
        for (let k = 0; k < buffer.length; k++) features.push(index.add(buffer.hashes[k]!));
        offsets[i - first + 1] = features.length;
      }
      return { features: Int32Array.from(features), offsets, labels: labels.slice(first, last), ...kind };
    });
  });
}

/** BILOU labels of a passage; a name whose ends lie inside pieces covers those pieces whole. */
export function labelsOf({ pieces }: Passage, names: readonly LabelledName[]): Uint8Array {
  const labels = new Uint8Array(pieces.length);
  if (pieces.length === 0) return labels;
  const from = pieces[0]!.start;
  const to = pieces.at(-1)!.end;
  for (const name of names) {
    if (name.end <= from || name.start >= to) continue;
    const first = pieces.findIndex((piece) => piece.end > name.start);
    let last = first;
    while (last + 1 < pieces.length && pieces[last + 1]!.start < name.end) last++;
    const type = ENTITY_TYPES.indexOf(name.type);
    if (first === last) labels[first] = label(type, UNIT);
    else
      for (let i = first; i <= last; i++)
        labels[i] = label(type, i === first ? BEGIN : i === last ? LAST : INSIDE);
  }
  return labels;
}

/** Leaves out features seen less than `least` times, save the first `kept`; renumbers the rest in `index`. */
export function withoutRare(
  examples: readonly Example[],
  index: FeatureIndex,
  kept: number,
  least: number,
): Example[] {
  const numbers = index.keepFrequent(kept, least);
  return examples.map((example) => {
    const { features, offsets } = example;
    const left: number[] = [];
    const at = new Int32Array(offsets.length);
    for (let i = 0; i + 1 < offsets.length; i++) {
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++)
        if (numbers[features[k]!]! >= 0) left.push(numbers[features[k]!]!);
      at[i + 1] = left.length;
    }
    return { ...example, features: Int32Array.from(left), offsets: at };
  });
}
