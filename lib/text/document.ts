import type { Span } from '../model/span.ts';

/** Universal POS tags (universaldependencies.org/u/pos) as wink-nlp gives them. */
export const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN',
  'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index into `TextDocument.sentences`. */
  readonly sentence: number;
}

/** A sentence as a character span and as the token range [first, last). */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph (blank-line or line separated block) it stands in. */
  readonly paragraph: number;
}

export interface TextDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
