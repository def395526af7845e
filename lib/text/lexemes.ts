import { PARTS_OF_SPEECH, type PartOfSpeech } from './document.ts';
import { oneCopy, wordForms, type WordForms } from './one-copy.ts';
import { hintEvent, type Tagged } from './tag-rules.ts';
import type { KnownWords, WinkModel } from './wink-model.ts';

/** What is known of a token by its characters alone. */
export interface Lexeme extends WordForms, Tagged {
  /** Its usual tag by wink's number. */
  readonly tag: number;
  /** True for parts of contractions: no rule changes their tags. */
  readonly isFixed: boolean;
  /** In lower case and its usual spelling. */
  readonly normal: string;
  /** The lemma, where it is the same whatever the tag. */
  readonly lemma: string | null;
  /** Else by tag, in the order of `INFLECTED`; made when first asked for. */
  readonly lemmas: (string | undefined)[];
}

/** The tags whose words have another lemma than their normal form. */
const INFLECTED = ['NOUN', 'VERB', 'ADJ'];
/** Bits of an entry of a contraction: where its expansions begin, and how many numbers they take. */
const EXPANSION_BITS = 14;
const EXPANSION_COUNT = 0x1f;
const EXPANSION_NUMBERS = 4;
const NOWHERE: readonly number[] = [Infinity];
/** Tags as the engine holds literals, for comparing by address. */
const POS: ReadonlyMap<string, PartOfSpeech> = new Map(PARTS_OF_SPEECH.map((tag) => [tag, tag]));

/** Gives what wink's model knows of words, and its guesses at others: lexicon, contractions, lemmas. */
export class Lexemes {
  /** By wink's number of a tag. */
  readonly tags: readonly PartOfSpeech[];
  readonly #model: WinkModel;
  readonly #known: KnownWords;
  readonly #own: (Lexeme | undefined)[];
  /** By tag, where it stands in `INFLECTED`, or -1. */
  readonly #inflected: readonly number[];
  readonly #noun: number;

  constructor(model: WinkModel) {
    this.#model = model;
    this.#noun = model.tagNumbers.NOUN!;
    this.#inflected = model.tags.map((tag) => INFLECTED.indexOf(tag));
    this.tags = model.tags.map((tag) => POS.get(tag) ?? (tag as PartOfSpeech));
    this.#own = new Array<undefined>(model.words.length);
    this.#known = {
      lookup: (word) => this.#firstPlace(word),
      intrinsicSize: () => model.words.length,
      posOf: (place) => model.property(place, 'pos'),
    };
  }

  has(text: string): boolean {
    return this.#model.places.has(text);
  }

  /** The lexemes a known word stands for, several for a contraction; null for an unknown one. */
  find(text: string): readonly Lexeme[] | null {
    const place = this.#model.places.get(text);
    if (place === undefined) return null;
    if (this.#model.property(place, 'isContraction') === 0) return [this.#ownLexeme(place)];
    const { expansions } = this.#model;
    const packed = this.#model.property(place, 'lemma');
    const from = packed & ((1 << EXPANSION_BITS) - 1);
    const count = (packed >> EXPANSION_BITS) & EXPANSION_COUNT;
    const out: Lexeme[] = [];
    for (let at = from; at < from + count; at += EXPANSION_NUMBERS)
      out.push(this.#part(expansions.subarray(at)));
    return out;
  }

  /** The one lexeme of a text that the tokenizer takes for a whole of this category. */
  one(text: string, category: number): Lexeme {
    const place = this.#model.places.get(text);
    return place === undefined ? this.#unknown(text, category) : this.#ownLexeme(place);
  }

  lemma(lexeme: Lexeme, tag: number): string {
    if (lexeme.lemma !== null) return lexeme.lemma;
    const at = this.#inflected[tag]!;
    return at < 0 ? lexeme.normal : (lexeme.lemmas[at] ??= this.#lemmatized(lexeme.normal, INFLECTED[at]!));
  }

  hasSamePOS(text: string, tag: string): boolean {
    const place = this.#model.places.get(text);
    if (place === undefined || this.#model.property(place, 'isContraction') !== 0) return false;
    return (
      this.#model.property(place, 'isBaseForm') !== 0 && this.#tagSet(place).has(this.#model.tagNumbers[tag]!)
    );
  }

  #ownLexeme(place: number): Lexeme {
    return (this.#own[place] ??= this.#make(place));
  }

  #make(place: number): Lexeme {
    const { words, property } = this.#model;
    const mapped = this.#mapped(place);
    const normal = property(place, 'isSpellingMapped') === 0 ? place + property(place, 'normal') : mapped;
    return {
      ...wordForms(words[place]!),
      tag: property(mapped, 'pos') || this.#noun,
      isFixed: false,
      event: hintEvent(property(place, 'posHint')),
      tagSet: this.#tagSet(normal),
      normal: oneCopy(words[normal]!),
      lemma: this.#onlyLemma(mapped),
      lemmas: [],
    };
  }

  /** The lemma that a word has whatever its tag; null too for contractions, whose entries hold something else there. */
  #onlyLemma(place: number): string | null {
    const { words, property } = this.#model;
    if (property(place, 'isSLemma') === 0 || property(place, 'isContraction') !== 0) return null;
    return oneCopy(words[property(place, 'lemma')]!);
  }

  /** A part of a contraction: place, normal form, lemma and tag. */
  #part([place, normal, lemma, tag]: Uint32Array): Lexeme {
    const { words } = this.#model;
    return {
      ...this.#ownLexeme(place!),
      tag: tag!,
      isFixed: true,
      tagSet: this.#tagSet(normal!),
      lemma: oneCopy(words[lemma!]!),
    };
  }

  #unknown(text: string, category: number): Lexeme {
    const forms = wordForms(text);
    const { places, words } = this.#model;
    const place = places.get(text.toLowerCase());
    const normal = place === undefined ? undefined : this.#mapped(place);
    return {
      ...forms,
      tag: this.#model.guessTag(text, category, this.#known),
      isFixed: false,
      event: 0,
      tagSet: normal === undefined ? this.#model.tagSets[0]! : this.#tagSet(normal),
      normal: normal === undefined ? forms.lower : oneCopy(words[normal]!),
      lemma: null,
      lemmas: [],
    };
  }

  #lemmatized(normal: string, tag: string): string {
    return oneCopy(this.#model.lemmatize(normal, tag, this));
  }

  /** The place of the usual spelling of a word. */
  #mapped(place: number): number {
    const { property } = this.#model;
    return property(place, 'isSpellingMapped') === 0 ? place : property(place, 'lemma');
  }

  #tagSet(place: number): ReadonlySet<number> {
    return this.#model.tagSets[this.#model.property(place, 'lexemeCID')]!;
  }

  #firstPlace(word: string): readonly number[] {
    const place = this.#model.places.get(word);
    if (place === undefined) return NOWHERE;
    if (this.#model.property(place, 'isContraction') === 0) return [place];
    return [this.#model.expansions[this.#model.property(place, 'lemma') & ((1 << EXPANSION_BITS) - 1)]!];
  }
}
