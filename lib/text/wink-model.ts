import { createRequire } from 'node:module';
import winkNLP, { type Model } from 'wink-nlp';

/** The values of one feature. */
interface Feature {
  readonly list: readonly string[];
}

/** The core of wink's English model as its file holds it. */
interface Core {
  /** 32-bit words in base 64. */
  readonly lexicon: string;
  readonly xpansions: string;
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly features: Readonly<Record<string, Feature>> & {
    readonly lexeme: Feature;
    readonly posClusters: Feature;
  };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
}

const require = createRequire(import.meta.url);
/** An automaton that recognises nothing: named entities, negation and sentiment are not asked of wink. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/**
 * wink-nlp with its tagger. It keeps every new word for good, and cuts what it has seen otherwise than what is new to it:
 * "Albertson's" was two tokens in the first article and one in later ones. Here it looks up the model's own words alone, so
 * that the tokens of a text depend on nothing else.
 */
export function createWink(): ReturnType<typeof winkNLP> {
  const model = readWinkModel();
  const wink = winkNLP(model, ['pos']);
  const { lexeme } = (model as unknown as { core(): { features: { lexeme: { hash: object } } } }).core()
    .features;
  // Its look-ups hold the table of the model; what it adds from now on goes into one above it.
  lexeme.hash = Object.create(lexeme.hash) as object;
  return wink;
}

/**
 * The English model of wink-eng-lite-web-model 1.8.1 with what tokens, lemmas and parts of speech need, read as its own
 * read-core-model.js and load-core-model.js read it, but without a copy through text: 0.05 s less at every start.
 */
export function readWinkModel(): Model {
  const core = readCore(
    require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as Core,
  );
  const model = {
    core: () => core,
    sbd: require('wink-eng-lite-web-model/dist/load-sbd-model.js'),
    pos: require('wink-eng-lite-web-model/dist/load-pos-model.js'),
    metaCER: require('wink-eng-lite-web-model/dist/load-cer-meta-model.js'),
    ner: () => ({ machines: [], transformers: [] }),
    negation: () => ({ machines: [NOTHING], setter: () => {} }),
    sa: () => ({ machines: [NOTHING], setter: () => {} }),
    featureFn: (config: object) => askingSafely(featuresOf(config)),
    addons: { lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js') },
  };
  return model as unknown as Model;
}

/** What a word looks like, and what tag that makes likely. */
interface Features {
  pos(word: string, category: number, known: Known): number;
}

/** What wink-nlp knows of words. */
interface Known {
  /** Places of a word, or of those a contraction stands for; null for a word that is not the model's own. */
  lookup(word: string): number[] | null;
  intrinsicSize(): number;
  posOf(place: number): number;
}

const featuresOf = require('wink-eng-lite-web-model/dist/feature.js') as (config: object) => Features;
/** A place behind all those of the model's own words. */
const BEHIND: number[] = [Infinity];

/** The features, for which a word must be found once it was added. */
function askingSafely(features: Features): Features {
  return {
    ...features,
    pos: (word, category, known) =>
      features.pos(word, category, {
        lookup: (one) => known.lookup(one) ?? BEHIND,
        intrinsicSize: known.intrinsicSize,
        posOf: known.posOf,
      }),
  };
}

/** What wink-nlp works on, and adds words to; the file's own is left as it is. */
function readCore(core: Core) {
  const features: Record<string, object> = { ...core.features };
  const efList: string[] = [];
  for (const [name, [, bits, shift, derived, extractable]] of Object.entries(core.packing.layout)) {
    if (derived === 0) features[name] = { ...indexed(core.features[name]!), maxIndex: bits! >>> shift! };
    if (extractable === 1) efList.push(name);
  }
  features.lexeme = indexed(core.features.lexeme);
  features.posClusters = {
    list: core.features.posClusters.list.map(
      (tags) => new Set(tags.split('_').map((tag) => core.pos.hash[tag] ?? 0)),
    ),
  };
  return {
    ...core,
    lexicon: numbers(core.lexicon),
    xpansions: numbers(core.xpansions),
    packing: { ...core.packing, efList },
    features,
  };
}

/** A feature with the place of each value, as wink-nlp looks words up. */
function indexed({ list, ...rest }: Feature) {
  const hash: Record<string, number> = Object.create(null);
  for (let k = 0; k < list.length; k++) hash[list[k]!] = k;
  return { ...rest, list: [...list], hash, intrinsicSize: list.length, index: list.length };
}

function numbers(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
}
