import { createRequire } from 'node:module';
import type { Model } from 'wink-nlp';

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
    featureFn: require('wink-eng-lite-web-model/dist/feature.js'),
    addons: { lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js') },
  };
  return model as unknown as Model;
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
