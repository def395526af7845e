import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { canSpeak } from './can-speak.ts';
import { phraseStartingAt, type Reader } from './reader.ts';
import { resolveSources } from './resolve-source.ts';
import type { Finding } from './source.ts';

/** Fewer words after the colon are a subtitle. */
const FEWEST = 4;

/** A label in capitals belongs to a transcript. */
function isLabel({ tokens }: Reader, { first, last }: NounPhrase): boolean {
  return tokens.slice(first, last).every(({ text }) => text === text.toUpperCase());
}

/** Reads a headline that names its source: "Poll: …", "Sanders: …", at the head of an article. */
export function readHeadline(reader: Reader): Finding[] {
  const { tokens, sentences, names } = reader;
  const [headline] = sentences;
  const phrase = headline && phraseStartingAt(reader, headline.first);
  if (!headline || !phrase || phrase.determiner === 'pronoun' || tokens[phrase.last]?.text !== ':') return [];
  const first = phrase.last + 1;
  let last = headline.last;
  while (last > first && tokens[last - 1]!.text === '.') last--;
  const speaks = phrase.name < 0 ? canSpeak(reader, phrase) : names[phrase.name]!.type !== 'place' && canSpeak(reader, phrase);
  if (isLabel(reader, phrase) || !speaks || last - first < FEWEST || sentences[1]?.paragraph === headline.paragraph) return [];
  const colon = { first: phrase.last, last: first, verb: -1, lemma: 'headline', text: ':' };
  const source = { phrases: [phrase], first: phrase.first, last: phrase.last };
  return [{ first, last, cue: colon, sources: resolveSources(reader, source) }];
}
