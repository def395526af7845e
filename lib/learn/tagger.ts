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
import { meanModel, trainCrf } from './tagger/crf.ts';
import type { CrfOptions } from './tagger/crf-options.ts';
import { CrfThreads } from './tagger/crf-threads.ts';
import type { KeyedModel } from './tagger/encode.ts';
import { encodeTagger } from './tagger/encode.ts';
import type { Example, Resources } from './tagger/examples.ts';
import { toExamples, withoutRare } from './tagger/examples.ts';
import { FeatureIndex } from './tagger/feature-index.ts';
import { toSecondExamples } from './tagger/second-examples.ts';

/** Texts annotated by the guide that may be learned from; wikinews-dev is for measuring. */
export const GOLD_SETS = ['wikinews-learn', 'wikinews-names', 'world-names'] as const;

const FIRST: Omit<CrfOptions, 'seed'> = {
  domains: 1 + SILVER_DOMAINS,
  rounds: 4,
  rate: 0.03,
  l2: 1e-5,
  dropout: 0.4,
};
const SECOND: CrfOptions = { domains: 1, rounds: 12, rate: 0.02, l2: 1e-4, dropout: 0.3, seed: 1 };
/** The first look is the mean of so many models, each learned from all texts in an order of its own. */
const RUNS = 8;
/** The second look counts so much of what it learned: it trusts the repetitions of one article too far. */
const SECOND_SHARE = 0.7;
/** A copy with slips or in other capitals counts this much. */
const COPY = 0.5;
/** A feature that only silver texts have must come this often. */
const LEAST_SILVER = 3;
/** The second look learns from first looks at texts that these parts of the gold were kept from. */
const FOLDS = 4;
/** These first looks, thrown away afterwards, do without the large silver corpora and are means of fewer models. */
const FOLD_DOMAINS = new Set([GUIDE, WIKI]);
const FOLD_RUNS = 2;

type Log = (line: string) => void;

/** Makes tagger.bin from all annotated texts. */
export async function learnTagger(): Promise<void> {
  writeData('tagger.bin', await trainTagger(GOLD_SETS.flatMap(readGoldNames), console.log));
}

/** The bytes of both looks' models, trained on `gold` and on the silver corpora. */
export async function trainTagger(gold: readonly LabelledText[], log: Log = () => {}): Promise<Uint8Array> {
  const lexicon = new Lexicon(readFileSync(path.join(DATA, 'lexicon.bin')));
  const clusters = new Clusters(readFileSync(path.join(DATA, 'clusters.bin')));
  const resources: Resources = { lexicon, clusters, vocabulary: new Vocabulary(lexicon, clusters) };
  const index = new FeatureIndex();
  const own = goldExamples(gold, index, resources);
  const known = index.size;
  const silver = withoutRare(silverExamples(gold, index, resources), index, known, LEAST_SILVER);
  log(`${own.flat().length} runs of gold, ${silver.length} of silver, ${index.size} features`);
  const threads = new CrfThreads([...own.flat(), ...silver]);
  const foldOf = own.flatMap((examples, i) => examples.map(() => i % FOLDS));
  const learn = async (runs: number, fits: (e: number) => boolean): Promise<KeyedModel> => {
    const picked = Int32Array.from(
      Array(foldOf.length + silver.length)
        .keys()
        .filter(fits),
    );
    const models = Array.from({ length: runs }, (_, run) =>
      threads.learn({ picked, features: index.size, options: { ...FIRST, seed: 1 + run } }),
    );
    return { ...meanModel(await Promise.all(models)), keys: index.keys, features: index.size };
  };
  const whole = learn(RUNS, () => true);
  const isSmall = (e: number) => FOLD_DOMAINS.has(silver[e - foldOf.length]!.domain);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(FOLD_RUNS, (e) => (e < foldOf.length ? foldOf[e] !== fold : isSmall(e))),
  );
  const second = trainSecond(gold, await Promise.all(folds), resources);
  const first = await whole;
  await threads.close();
  return encodeTagger(first, second);
}

/** For each text the examples of it and of its copies. */
function goldExamples(gold: readonly LabelledText[], index: FeatureIndex, resources: Resources): Example[][] {
  const random = seeded(7);
  return gold.map((text) => [
    ...toExamples(text, { weight: 1, domain: 0 }, index, resources),
    ...withSlips(text, random).flatMap((copy) =>
      toExamples(copy, { weight: COPY, domain: 0 }, index, resources),
    ),
  ]);
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

/** `models`: for each fold of the gold, what was learned without it. */
function trainSecond(
  gold: readonly LabelledText[],
  models: readonly KeyedModel[],
  resources: Resources,
): KeyedModel {
  const index = new FeatureIndex();
  const examples = models.flatMap((model, fold) => {
    const { first } = readTaggerData(encodeTagger(model, NO_MODEL));
    const vocabulary = new Vocabulary(resources.lexicon, resources.clusters);
    const tagger = new Tagger(first, vocabulary.word(EDGE));
    return gold
      .filter((_, i) => i % FOLDS === fold)
      .flatMap((text) => toSecondExamples(text, tagger, first.unit, index, { ...resources, vocabulary }));
  });
  const { transitions } = models.at(-1)!;
  const weights = trainCrf(examples, index.size, { ...SECOND, transitions }).weights.map(
    (w) => w * SECOND_SHARE,
  );
  return { weights, transitions, keys: index.keys, features: index.size };
}
