import { remember } from '../../text/remember.ts';
import { hashText } from '../names/hash.ts';

/** What the offline lexicon knows of a word; see lib/learn/events/event-lexicon.ts for how it is made. */
export interface WordEntry {
  /** WordNet lexicographer files of its commonest senses, first one first ("verb.social", "noun.event"). */
  readonly classes: readonly string[];
  /** For a noun: the verb it is derived from ("seizure": "seize"); otherwise the word itself. */
  readonly family: string;
  /** Hashes of the same, for features. */
  readonly classHashes: readonly number[];
  readonly familyHash: number;
  /** What the word's vector says of it as a trigger, in hundredths. */
  readonly score: number;
}

/** What is known of words, by lemma. */
export interface WordLookup {
  get(lemma: string): WordEntry | undefined;
}

export interface EventLexicon {
  readonly nouns: WordLookup;
  readonly verbs: WordLookup;
}

/** The class of a word that has none. */
export const NO_CLASS = hashText('none');

export function wordEntry(classes: readonly string[], family: string, score = 0): WordEntry {
  return { classes, family, classHashes: classes.map((c) => hashText(c)), familyHash: hashText(family), score };
}

export function lookUp({ nouns, verbs }: EventLexicon, verb: boolean, lemma: string): WordEntry {
  return (verb ? verbs : nouns).get(lemma) ?? unknown(lemma);
}

const unknown = remember((lemma) => wordEntry([], lemma));

export function firstClass({ classHashes }: WordEntry): number {
  return classHashes[0] ?? NO_CLASS;
}
