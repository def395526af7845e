import type { LexiconClass } from '../../extract/names/lexicon.ts';
import { readEmbeddings } from '../embeddings.ts';
import { NOUN_FILES, readLemmas } from './wordnet.ts';

type Add = (phrase: string, kind: LexiconClass) => void;

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** Individuals of WordNet (people, bodies, places) and the common nouns for people, bodies, places and events. */
export function addWordNetNames(add: Add): void {
  for (const { text, file, instance, rank } of readLemmas('noun')) {
    if (isCapital(text)) {
      if (file === NOUN_FILES.person && instance) addPerson(text, add);
      else if (file === NOUN_FILES.group) add(text, 'body-instance');
      else if (file === NOUN_FILES.location && instance) add(text, 'place-alias');
      else if (file === NOUN_FILES.object && instance) add(text, 'landform');
    } else if (!text.includes(' ') && rank < 3) {
      if (file === NOUN_FILES.person) add(text, 'role');
      else if (file === NOUN_FILES.event) add(text, 'event-head');
      else if (file === NOUN_FILES.group) add(text, 'group-noun');
    }
  }
}

function addPerson(text: string, add: Add): void {
  const words = text.split(' ');
  if (words.length === 1) return add(text, 'surname');
  if (words.some((word) => /^(?:of|the|and)$/.test(word))) return;
  add(text, 'full-person');
  add(words[0]!, 'given-name');
  add(words.at(-1)!, 'surname');
}

/** Which words of the embeddings' vocabulary are forms of common words, and which WordNet knows capitalised only. */
export function addCommonWords(add: Add): void {
  const noun = new Set<string>();
  const other = new Set<string>();
  const proper = new Set<string>();
  for (const { text } of readLemmas('noun')) (isCapital(text) ? proper : noun).add(text.toLowerCase());
  for (const part of ['verb', 'adj', 'adv'] as const)
    for (const { text } of readLemmas(part)) (isCapital(text) ? proper : other).add(text.toLowerCase());
  for (const word of readEmbeddings(80_000).words) {
    if (!/^[a-z]/.test(word)) continue;
    const forms = lemmas(word);
    const isNoun = forms.some((form) => noun.has(form));
    const isOther = forms.some((form) => other.has(form)) || FUNCTION_WORDS.has(word);
    if (isNoun) add(word, 'common-noun');
    if (isOther) add(word, 'common-other');
    if (!isNoun && !isOther && proper.has(word)) add(word, 'proper-only');
  }
}

const FUNCTION_WORDS = new Set(
  (
    'the a an this that these those and or but nor if while when where who whom whose which what of in on at by for from to with ' +
    'without into onto upon over under about against between among through during before after since until because although ' +
    'though as than so such not no yes he she it they we you i him her them us me his its their our your my mine hers theirs ' +
    'is are was were be been being am has have had having do does did can could will would shall should may might must'
  ).split(' '),
);

/** The word and what it can be an inflected form of. */
function lemmas(word: string): string[] {
  const out = [word];
  const strip = (suffix: string, instead = '') => {
    if (word.endsWith(suffix) && word.length - suffix.length > 1)
      out.push(word.slice(0, -suffix.length) + instead);
  };
  strip('s');
  strip('es');
  strip('ies', 'y');
  strip('ed');
  strip('ed', 'e');
  strip('ied', 'y');
  strip('ing');
  strip('ing', 'e');
  const doubled = /^(.*([bdgklmnprt]))\2(?:ed|ing)$/.exec(word);
  if (doubled) out.push(doubled[1]!);
  return out;
}
