import type { LexiconClass } from '../extract/names/lexicon.ts';
import {
  classBit,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  LONGEST_PHRASE,
  phraseKey,
} from '../extract/names/lexicon.ts';
import { DataWriter } from './data-writer.ts';
import { addPersonNames } from './lexicon/person-names.ts';
import { addPlaces } from './lexicon/places.ts';
import { BODIES, COMPANIES, OUTLETS, TEAMS } from './lexicon/known-bodies.ts';
import * as lists from './lexicon/word-lists.ts';
import { addCommonWords, addWordNetNames } from './lexicon/wordnet-classes.ts';
import { writeData } from './paths.ts';

/** Makes lexicon.bin: what words and phrases can be, by the hash of their lower-case words. */
export function learnLexicon(): void {
  const classes = new Map<number, number>();
  const add = (phrase: string, kind: LexiconClass) => {
    for (const form of spellings(phrase)) {
      const words = form.split(' ');
      if (words.length > LONGEST_PHRASE) continue;
      const key = phraseKey(words) >>> 0;
      classes.set(key, (classes.get(key) ?? 0) | classBit(kind));
    }
  };
  addPlaces(add);
  addPersonNames(add);
  addWordNetNames(add);
  for (const [kind, list] of LISTS) for (const phrase of list) add(phrase, kind);
  addCommonWords(add);
  write(classes);
}

const LISTS: readonly (readonly [LexiconClass, readonly string[]])[] = [
  ['title', lists.TITLES],
  ['company-suffix', lists.COMPANY_SUFFIXES],
  ['state-body', lists.STATE_BODIES],
  ['body-head', lists.BODY_HEADS],
  ['place-head', lists.PLACE_HEADS],
  ['event-head', lists.EVENT_HEADS],
  ['calendar', lists.CALENDAR],
  ['country', lists.COUNTRY_EXTRAS],
  ['demonym', lists.DEMONYM_EXTRAS],
  ['group-noun', lists.GROUP_NOUNS],
  ['outlet', OUTLETS],
  ['company', COMPANIES],
  ['known-body', BODIES],
  ['team', [...TEAMS, ...TEAMS.map((team) => team.split(' ').at(-1)!)]],
];

/** Lower-case, straight apostrophes, tokenised as the analyser does; with and without diacritics. */
function spellings(phrase: string): string[] {
  const lower = phrase
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/,/g, ' ,')
    .replace(/(?<=\p{L})'s\b/gu, " 's")
    .trim();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return lower.length < 2 ? [] : [...new Set([lower, plain])].map((form) => form.replace(/\s+/g, ' '));
}

function write(classes: ReadonlyMap<number, number>): void {
  const masks = [...new Set(classes.values())].sort((a, b) => a - b);
  const index = new Map(masks.map((mask, i) => [mask, i]));
  const keys = [...classes.keys()].sort((a, b) => a - b);
  const writer = new DataWriter(LEXICON_MAGIC, LEXICON_VERSION);
  writer.varint(masks.length);
  for (const mask of masks) writer.varint(mask);
  writer.varint(keys.length);
  writer.keys(keys);
  for (const key of keys) {
    const combination = index.get(classes.get(key)!)!;
    writer.byte(combination & 255);
    writer.byte(combination >> 8);
  }
  console.log(`lexicon: ${keys.length} entries, ${masks.length} combinations`);
  writeData('lexicon.bin', writer.finish());
}
