import { isPersonHead } from '../coreference/person-nouns.ts';
import { isTitled } from './complements.ts';
import { phraseStartingAt, type Reader } from './reader.ts';
import type { SourcePhrases } from './source.ts';

/** The source to the right of an inverted cue or of "according to": phrase, complements, apposed name. */
export function phraseAfter(reader: Reader, at: number, until: number): SourcePhrases | null {
  const { tokens, names } = reader;
  let i = at;
  while (i < until && tokens[i]!.pos === 'ADV') i++;
  const phrase = phraseStartingAt(reader, i);
  if (!phrase || phrase.temporal || phrase.first >= until) return null;
  const phrases = [phrase];
  let last = phrase.last;
  for (let hops = 0; hops < 6 && last < until; hops++) {
    const { pos, lower, text } = tokens[last]!;
    const next = phraseStartingAt(reader, last + 1);
    if (!next || next.temporal) break;
    if (pos === 'ADP' && isTitled(reader, phrase, next))
      return { phrases: [next], first: phrase.first, last: next.last };
    if (pos === 'ADP' && !/^(on|after|before|during|via|until|since)$/.test(lower)) last = next.last;
    else if (
      lower === 'and' &&
      hops === 0 &&
      tokens[next.last]?.pos !== 'VERB' &&
      tokens[next.last]?.pos !== 'AUX'
    ) {
      phrases.push(next);
      last = next.last;
    } else if (
      text === ',' &&
      phrases[0]!.name < 0 &&
      next.name >= 0 &&
      names[next.name]!.type === 'person' &&
      isPersonHead(tokens[phrases[0]!.head]!.lower) &&
      /^[,.;)]$/.test(tokens[next.last]?.text ?? '.')
    ) {
      return { phrases: [next], first: phrase.first, last: next.last };
    } else break;
  }
  return { phrases, first: phrase.first, last };
}
