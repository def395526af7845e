import type { TextDocument } from '../../text/document.ts';
import { join } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { LONGEST_PHRASE } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { splitPieces } from './pieces.ts';
import type { Vocabulary, WordType } from './word-type.ts';
import { CAPITALS } from './word-type.ts';

/** How a sentence is set: as running text, as a headline with capitals throughout, or in capitals only. */
export const SETTING = { text: 0, headline: 1, capitals: 2 } as const;

/** A sentence as the tagger sees it. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly words: readonly WordType[];
  readonly setting: number;
  /** Lexicon bits of phrases of several words that begin at, run through or end at a word. */
  readonly begins: readonly number[];
  readonly inside: readonly number[];
  readonly ends: readonly number[];
  /** For each word with a capital, the run [first, last) of such words it stands in; empty in headlines. */
  readonly runFirst: readonly number[];
  readonly runLast: readonly number[];
}

export function readPassages(document: TextDocument, vocabulary: Vocabulary, lexicon: Lexicon): Passage[] {
  return document.sentences.map((sentence) => {
    const pieces = splitPieces(document, sentence.first, sentence.last);
    const words = pieces.map((piece) => vocabulary.word(piece.text));
    const n = words.length;
    const [begins, inside, ends] = [zeros(n), zeros(n), zeros(n)];
    markPhrases(words, { begins, inside, ends }, lexicon);
    const setting = settingOf(words);
    const { runFirst, runLast } = capitalRuns(words, setting);
    return { pieces, words, setting, begins, inside, ends, runFirst, runLast };
  });
}

/** Plain arrays: the engine fetches memory for each typed one that is longer than a few words. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

function capitalRuns(words: readonly WordType[], setting: number): Pick<Passage, 'runFirst' | 'runLast'> {
  const runFirst = zeros(words.length);
  const runLast = zeros(words.length);
  if (setting !== SETTING.text) return { runFirst, runLast };
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.hasCapital) continue;
    const first = i;
    while (i + 1 < words.length && words[i + 1]!.hasCapital) i++;
    for (let k = first; k <= i; k++) {
      runFirst[k] = first;
      runLast[k] = i + 1;
    }
  }
  return { runFirst, runLast };
}

function markPhrases(
  words: readonly WordType[],
  marks: Readonly<Record<'begins' | 'inside' | 'ends', number[]>>,
  lexicon: Lexicon,
): void {
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.hasCapital) continue;
    let key = words[i]!.key;
    const last = Math.min(words.length, i + LONGEST_PHRASE) - 1;
    for (let j = i + 1; j <= last; j++) {
      key = join(key, words[j]!.key);
      const classes = lexicon.classes(key);
      if (classes === 0) continue;
      marks.begins[i]! |= classes;
      marks.ends[j]! |= classes;
      for (let k = i + 1; k < j; k++) marks.inside[k]! |= classes;
    }
  }
}

/** A headline has a capital on nearly every word of more than three letters. */
function settingOf(words: readonly WordType[]): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (const { capitals, text } of words) {
    if (text.length < 4 || capitals >= CAPITALS.digit) continue;
    long++;
    if (capitals !== CAPITALS.none) capital++;
    if (capitals === CAPITALS.all) all++;
  }
  if (long < 3) return SETTING.text;
  if (all >= long * 0.8) return SETTING.capitals;
  return capital >= long * 0.75 ? SETTING.headline : SETTING.text;
}
