import { canSpeak } from './can-speak.ts';
import { isDocument, OF_DOCUMENTS, WEAK } from './cue-lexicon.ts';
import type { Reader } from './reader.ts';
import type { Cue, CueFindings, SourcePhrases } from './source.ts';

/** Verbs of thought: told by someone else of the same person they make no statement of their own. */
export const THOUGHT = /^(believe|think|hope|fear|know|expect|understand|feel|suspect|assume)$/;

/** Verbs whose "it" is a body or a document, brought in before. */
const TOLD = /^(?:say|add|note|state|announce|argue|claim|warn|acknowledge|conclude|read|accuse|allege)$/;

/** True when the subject of a cue can say or think what follows; "I" and "this" cannot. */
export function mayReport(
  reader: Reader,
  { lemma, verb }: Cue,
  { phrases }: SourcePhrases,
  out: CueFindings,
): boolean {
  const { tokens } = reader;
  const phrase = phrases[0]!;
  const head = tokens[phrase.head]!.lower;
  if (
    phrase.determiner === 'pronoun' &&
    THOUGHT.test(lemma) &&
    out.findings.some((f) => f.last > verb && f.first <= verb)
  )
    return false;
  if (
    phrase.determiner === 'pronoun' &&
    /^(i|we|you|this|that|these|those|what|which|there|me|us)$/.test(head)
  )
    return false;
  if (head === 'it' && TOLD.test(lemma)) return true;
  if (OF_DOCUMENTS.has(lemma) && !isDocument(head)) return false;
  return WEAK.has(lemma) || phrase.determiner === 'pronoun' || !/^(say|tell)$/.test(lemma)
    ? canSpeak(reader, phrase)
    : true;
}
