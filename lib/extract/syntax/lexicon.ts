/** What the offline lexicon knows of a word; see lib/learn/event-lexicon.ts for how it is made. */
export interface WordEntry {
  /** WordNet lexicographer files of its commonest senses, first one first ("verb.social", "noun.event"). */
  readonly classes: readonly string[];
  /** For a noun: the verb it is derived from ("seizure": "seize"); otherwise the word itself. */
  readonly family: string;
}

/** Words by part of speech and lemma: `n:seizure`, `v:seize`. */
export type EventLexicon = ReadonlyMap<string, WordEntry>;

const NONE: readonly string[] = [];

export function lookUp(lexicon: EventLexicon, pos: string, lemma: string): WordEntry {
  return (
    lexicon.get(`${pos === 'VERB' || pos === 'AUX' ? 'v' : 'n'}:${lemma}`) ?? { classes: NONE, family: lemma }
  );
}
