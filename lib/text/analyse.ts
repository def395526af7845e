import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Sentence, TextDocument, Token } from './document.ts';
import { splitSentences } from './sentences.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * Tokens with offsets, lemmas and parts of speech (wink-nlp), and sentences that respect paragraphs.
 * Every token's `start` and `end` are UTF-16 offsets with `text.slice(start, end) === token.text`.
 */
export function analyse(text: string): TextDocument {
  const read = nlp.readDoc(text);
  const all = read.tokens();
  const values = all.out(its.value) as string[];
  const lemmas = all.out(its.lemma as never) as unknown as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  const loose: Omit<Token, 'sentence'>[] = [];
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value.trim() === '') continue;
    const start = text.indexOf(value, cursor);
    if (start < 0) continue;
    const end = start + value.length;
    cursor = end;
    loose.push({ start, end, text: value, lower: value.toLowerCase(), lemma: lemmas[i]!, pos: tags[i]! });
  }
  const sentences = splitSentences(text, loose);
  return { text, sentences, tokens: withSentences(loose, sentences) };
}

function withSentences(tokens: Omit<Token, 'sentence'>[], sentences: readonly Sentence[]): Token[] {
  const out = new Array<Token>(tokens.length);
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) out[i] = { ...tokens[i]!, sentence: sentence.index };
  return out;
}
