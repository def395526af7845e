import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { canSpeak } from './can-speak.ts';
import { phraseEndingAt, type Reader } from './reader.ts';

const PARTICIPLE = /(?:ed|en|wn)$|^(?:led|held|made|sent|run|built|brought|hit|left|paid|set|put|hurt)$/;

/**
 * The people, body or document that the participle or adjective at `at` stands behind: "a report released last year",
 * "people involved in …", "a source close to …". Undefined where a verb or a name's own verb stands there.
 */
export function describedBy(reader: Reader, at: number): NounPhrase | undefined {
  const { pos, lower } = reader.tokens[at]!;
  if (!(pos === 'ADJ' || (pos === 'VERB' && PARTICIPLE.test(lower)))) return undefined;
  const phrase = phraseEndingAt(reader, at);
  return phrase && phrase.name < 0 && !phrase.temporal && phrase.determiner !== 'pronoun' && canSpeak(reader, phrase)
    ? phrase
    : undefined;
}

const QUANTITY =
  /^(?:some|several|many|most|all|both|none|neither|each|any|one|few|half|two|three|four|five|dozens|hundreds|thousands)$/;

/** "some of the women": the quantity before "of" at `of`, where it is no phrase of its own; -1 for none. */
export function quantityBefore({ tokens, nameAt }: Reader, of: number, bound: number): number {
  if (tokens[of]!.lower !== 'of' || of - 1 < bound || nameAt[of - 1]! >= 0) return -1;
  return QUANTITY.test(tokens[of - 1]!.lower) ? of - 1 : -1;
}
