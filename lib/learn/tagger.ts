import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Clusters } from '../extract/names/clusters.ts';
import { Lexicon } from '../extract/names/lexicon.ts';
import { Vocabulary } from '../extract/names/word-type.ts';
import { withSlips } from './corpora/augment.ts';
import { readGoldNames } from './corpora/gold.ts';
import type { LabelledText } from './corpora/labelled-text.ts';
import { readSilver, SILVER_DOMAINS } from './corpora/silver.ts';
import { DATA, writeData } from './paths.ts';
import { seeded } from './random.ts';
import type { CrfOptions } from './tagger/crf.ts';
import { trainCrf } from './tagger/crf.ts';
import { encodeModel } from './tagger/encode.ts';
import type { Example, Resources } from './tagger/examples.ts';
import { toExamples, withoutRare } from './tagger/examples.ts';
import { FeatureIndex } from './tagger/feature-index.ts';

/** Texts annotated by the guide that may be learned from; wikinews-dev is for measuring. */
export const GOLD_SETS = ['wikinews-learn', 'wikinews-names', 'world-names'] as const;

export const OPTIONS: CrfOptions = { domains: 1 + SILVER_DOMAINS, rounds: 6, rate: 0.03, l2: 1e-5, dropout: 0.2 };

/** A copy with slips or in other capitals counts this much. */
const COPY = 0.5;
/** A feature that only silver texts have must come this often. */
const LEAST_SILVER = 3;

/** Makes tagger.bin from all annotated texts. */
export function learnTagger(): void {
  writeData('tagger.bin', trainTagger(GOLD_SETS.flatMap(readGoldNames), console.log));
}

/** The bytes of a model trained on `gold` and on the silver corpora. */
export function trainTagger(gold: readonly LabelledText[], log?: (line: string) => void): Uint8Array {
  const lexicon = new Lexicon(readFileSync(path.join(DATA, 'lexicon.bin')));
  const clusters = new Clusters(readFileSync(path.join(DATA, 'clusters.bin')));
  const resources: Resources = { lexicon, vocabulary: new Vocabulary(lexicon, clusters) };
  const index = new FeatureIndex();
  const random = seeded(7);
  const examples: Example[] = gold.flatMap((text) => [
    ...toExamples(text, { weight: 1, domain: 0 }, index, resources),
    ...withSlips(text, random).flatMap((copy) => toExamples(copy, { weight: COPY, domain: 0 }, index, resources)),
  ]);
  const own = index.size;
  const silver = readSilver([...gold, ...readGoldNames('wikinews-dev')]).flatMap(({ texts, ...kind }) =>
    texts.flatMap((text) => toExamples(text, kind, index, resources)),
  );
  examples.push(...withoutRare(silver, index, own, LEAST_SILVER));
  log?.(`${examples.length} runs, ${index.size} features`);
  return encodeModel(trainCrf(examples, index.size, { ...OPTIONS, ...(log && { log }) }), index.keys, index.size);
}
