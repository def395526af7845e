import type { TextDocument } from './document.ts';
import { mayHoldLongRun } from './long-runs.ts';
import { splitSentences } from './sentences.ts';
import { type Loose, WordTagger } from './tagger.ts';

/** Loaded with the first text: 15 MB that a thread which hands its texts on to others does without. */
let loaded: WordTagger | undefined;

/** Longer runs without a space (addresses, encoded data) cost wink-nlp quadratic time: they are cut by a plain rule. */
const LONGEST_RUN = 120;
const LONG_RUNS = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'gu');
const PLAIN_TOKEN = new RegExp(`[\\p{L}\\p{N}\\p{M}]{1,${LONGEST_RUN}}|[^\\s\\p{L}\\p{N}\\p{M}]`, 'gu');

/**
 * Tokens with offsets, lemmas and parts of speech (wink-nlp), and sentences that respect paragraphs.
 * Every token's `start` and `end` are UTF-16 offsets with `text.slice(start, end) === token.text`.
 */
export function analyse(text: string): TextDocument {
  const tagger = (loaded ??= new WordTagger());
  const loose: Loose[] = [];
  let cursor = 0;
  if (mayHoldLongRun(text, LONGEST_RUN))
    for (const run of text.matchAll(LONG_RUNS)) {
      tagger.read(text, cursor, run.index, loose);
      cursor = run.index + run[0].length;
      readPlain(run[0], run.index, loose);
    }
  tagger.read(text, cursor, text.length, loose);
  const sentences = splitSentences(text, loose);
  for (const { first, last, index } of sentences)
    for (let i = first; i < last; i++) loose[i]!.sentence = index;
  return { text, sentences, tokens: loose };
}

function readPlain(run: string, offset: number, out: Loose[]): void {
  for (const match of run.matchAll(PLAIN_TOKEN)) {
    const start = offset + match.index;
    const lower = match[0].toLowerCase();
    out.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower,
      lemma: lower,
      pos: 'X',
      sentence: -1,
    });
  }
}
