import { createRequire } from 'node:module';

/** Where a property of words lies in their packed entries: which 32-bit word, a mask, and how far to shift. */
type Place = readonly [number, number, number, ...number[]];

/** An expression, its flags and the category of what it matches. */
type Pattern = readonly [string, string, number];

/** The core of wink's English model as its file holds it. */
interface Core {
  /** 32-bit words in base 64. */
  readonly lexicon: string;
  readonly xpansions: string;
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<Property, Place>>;
    readonly config: object;
  };
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] };
    /** Names of tags joined by "_". */
    readonly posClusters: { readonly list: readonly string[] };
  };
  readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
  readonly tcat: { readonly hash: WinkModel['categories'] };
  readonly trex: object;
  readonly preserve: object;
}

export type Property =
  | 'pos'
  | 'posHint'
  | 'lexemeCID'
  | 'lemma'
  | 'normal'
  | 'isBaseForm'
  | 'isSLemma'
  | 'isContraction'
  | 'isSpellingMapped';

/** What a word looks like, and what tag that makes likely. */
interface Features {
  pos(word: string, category: number, known: KnownWords): number;
}

/** What that asks of known words: places of a word in the lexicon (Infinity for one it lacks) and their usual tags. */
export interface KnownWords {
  lookup(word: string): readonly number[];
  intrinsicSize(): number;
  posOf(place: number): number;
}

/** What wink's tokenizer tells of the run of characters it reads. */
export interface TokenSink {
  /** Takes a known word; 0 where `text` is none. */
  _addTokenIfInCache(text: string): number;
  _addToken(text: string, category: number): void;
  isLexeme(text: string): boolean;
}

/** What lemmas ask of known words: whether `text` is a base form that can have the tag of this name. */
export interface BaseForms {
  hasSamePOS(text: string, tag: string): boolean;
}

/** The English model of wink-eng-lite-web-model 1.8.1: what tokens, lemmas and parts of speech need of it. */
export interface WinkModel {
  readonly words: readonly string[];
  /** Places of words in `words`. */
  readonly places: ReadonlyMap<string, number>;
  /** The words that contractions stand for: place, normal form, lemma and tag of each. */
  readonly expansions: Uint32Array;
  /** Names of tags by their number. */
  readonly tags: readonly string[];
  readonly tagNumbers: Readonly<Record<string, number>>;
  /** Sets of tags a word can have, told by its `lexemeCID`. */
  readonly tagSets: readonly ReadonlySet<number>[];
  /** Kinds of tokens by their number. */
  readonly categories: Readonly<Record<'word' | 'number' | 'punctuation', number>>;
  /** Machines that correct tags, in JSON. */
  readonly machines: readonly string[];
  property(place: number, name: Property): number;
  tokenize(sink: TokenSink, text: string): void;
  /** The likeliest tag of an unknown word of a category. */
  guessTag: Features['pos'];
  lemmatize(word: string, tag: string, forms: BaseForms): string;
}

const require = createRequire(import.meta.url);

/**
 * Reads the model by the files of its package and wink-nlp's own tokenizer, without wink-nlp around them: that keeps every
 * unknown word for good, and works out again for each token what depends on its word alone.
 */
export function readWinkModel(): WinkModel {
  const core = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as Core;
  const compile = require('wink-nlp/src/compile-trex.js') as (
    trex: object,
  ) => Record<'ltc' | 'rtc', Pattern[]>;
  const tokenizer = require('wink-nlp/src/tokenizer.js') as (
    trex: object,
    categories: object,
    preserve: object,
  ) => WinkModel['tokenize'];
  const features = require('wink-eng-lite-web-model/dist/feature.js') as (config: object) => Features;
  const { size, layout, config } = core.packing;
  const lexicon = numbers(core.lexicon);
  const words = core.features.lexeme.list;
  const places = new Map<string, number>();
  for (let k = 0; k < words.length; k++) places.set(words[k]!, k);
  return {
    words,
    places,
    expansions: numbers(core.xpansions),
    tags: core.pos.list,
    tagNumbers: core.pos.hash,
    tagSets: core.features.posClusters.list.map(
      (tags) => new Set(tags.split('_').map((tag) => core.pos.hash[tag] ?? 0)),
    ),
    categories: core.tcat.hash,
    machines: require('wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json') as string[],
    property(place, name) {
      const [word, mask, shift] = layout[name];
      return (lexicon[word + place * size]! & mask) >>> shift;
    },
    tokenize: tokenizer(compile(core.trex), core.tcat.hash, core.preserve),
    guessTag: features(config).pos,
    lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js') as WinkModel['lemmatize'],
  };
}

function numbers(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
}
