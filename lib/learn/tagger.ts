import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Clusters } from '../extract/names/clusters.ts';
import { LABEL_COUNT } from '../extract/names/labels.ts';
import { Lexicon } from '../extract/names/lexicon.ts';
import { Tagger } from '../extract/names/tagger.ts';
import { readTaggerData } from '../extract/names/weights.ts';
import { EDGE, Vocabulary } from '../extract/names/word-type.ts';
import { withSlips } from './corpora/augment.ts';
import { readGoldNames } from './corpora/gold.ts';
import type { LabelledText } from './corpora/labelled-text.ts';
import { GUIDE, readSilver, SILVER_DOMAINS, WIKI } from './corpora/silver.ts';
import { DATA, writeData } from './paths.ts';
import { seeded } from './random.ts';
import type { CrfOptions } from './tagger/crf.ts';
import { trainCrf } from './tagger/crf.ts';
import type { KeyedModel } from './tagger/encode.ts';
import { encodeTagger } from './tagger/encode.ts';
import type { Example, Resources } from './tagger/examples.ts';
import { toExamples, withoutRare } from './tagger/examples.ts';
import { FeatureIndex } from './tagger/feature-index.ts';
import { toSecondExamples } from './tagger/second-examples.ts';

/** Texts annotated by the guide that may be learned from; wikinews-dev is for measuring. */
export const GOLD_SETS = ['wikinews-learn', 'wikinews-names', 'world-names'] as const;

const FIRST: CrfOptions = { domains: 1 + SILVER_DOMAINS, rounds: 8, rate: 0.03, l2: 1e-5, dropout: 0.4 };
const SECOND: CrfOptions = { domains: 1, rounds: 12, rate: 0.02, l2: 1e-4, dropout: 0.3 };
/** A copy with slips or in other capitals counts this much. */
const COPY = 0.5;
/** A feature that only silver texts have must come this often. */
const LEAST_SILVER = 3;
/** The second look learns from first looks at texts that these parts of the gold were kept from. */
const FOLDS = 4;
/** These first looks, thrown away afterwards, do without the large silver corpora. */
const FOLD_DOMAINS = new Set([GUIDE, WIKI]);

type Log = (line: string) => void;

/** Makes tagger.bin from all annotated texts. */
export function learnTagger(): void {
  writeData('tagger.bin', trainTagger(GOLD_SETS.flatMap(readGoldNames), console.log));
}

/** The bytes of both looks' models, trained on `gold` and on the silver corpora. */
export function trainTagger(gold: readonly LabelledText[], log: Log = () => {}): Uint8Array {
  const lexicon = new Lexicon(readFileSync(path.join(DATA, 'lexicon.bin')));
  const clusters = new Clusters(readFileSync(path.join(DATA, 'clusters.bin')));
  const resources: Resources = { lexicon, clusters, vocabulary: new Vocabulary(lexicon, clusters) };
  const index = new FeatureIndex();
  const random = seeded(7);
  const own = gold.map((text) => [
    ...toExamples(text, { weight: 1, domain: 0 }, index, resources),
    ...withSlips(text, random).flatMap((copy) =>
      toExamples(copy, { weight: COPY, domain: 0 }, index, resources),
    ),
  ]);
  const known = index.size;
  const silver = withoutRare(silverExamples(gold, index, resources), index, known, LEAST_SILVER);
  log(`${own.flat().length} runs of gold, ${silver.length} of silver, ${index.size} features`);
  const train = (examples: Example[]): KeyedModel => ({
    ...trainCrf(examples, index.size, { ...FIRST, log }),
    keys: index.keys,
    features: index.size,
  });
  const small = silver.filter(({ domain }) => FOLD_DOMAINS.has(domain));
  const second = trainSecond(gold, own, (examples) => train([...examples, ...small]), resources);
  return encodeTagger(train([...own.flat(), ...silver]), second);
}

function silverExamples(gold: readonly LabelledText[], index: FeatureIndex, resources: Resources): Example[] {
  return readSilver([...gold, ...readGoldNames('wikinews-dev')]).flatMap(({ texts, ...kind }) =>
    texts.flatMap((text) => toExamples(text, kind, index, resources)),
  );
}

const NO_MODEL: KeyedModel = {
  weights: new Float32Array(0),
  transitions: new Float32Array(LABEL_COUNT ** 2),
  keys: new Int32Array(0),
  features: 0,
};

function trainSecond(
  gold: readonly LabelledText[],
  own: readonly Example[][],
  train: (examples: Example[]) => KeyedModel,
  resources: Resources,
): KeyedModel {
  const index = new FeatureIndex();
  const examples: Example[] = [];
  let transitions = NO_MODEL.transitions;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(own.filter((_, i) => i % FOLDS !== fold).flat());
    transitions = model.transitions;
    const { first } = readTaggerData(encodeTagger(model, NO_MODEL));
    const vocabulary = new Vocabulary(resources.lexicon, resources.clusters);
    const tagger = new Tagger(first, vocabulary.word(EDGE));
    for (const text of gold.filter((_, i) => i % FOLDS === fold))
      examples.push(...toSecondExamples(text, tagger, first.unit, index, { ...resources, vocabulary }));
  }
  const model = trainCrf(examples, index.size, { ...SECOND, transitions });
  return { ...model, keys: index.keys, features: index.size };
}
