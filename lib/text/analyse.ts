import { PARTS_OF_SPEECH } from './document.ts';
import type { PartOfSpeech, TextDocument, Token } from './document.ts';
import { mayHoldLongRun } from './long-runs.ts';
import { oneCopy, wordForms } from './one-copy.ts';
import { splitSentences } from './sentences.ts';
import { createWink } from './wink-model.ts';

/** A token before its sentence is known. */
type Loose = Omit<Token, 'sentence'> & { sentence: number };

/** Tags as the engine holds literals, for comparing by address. */
const POS: ReadonlyMap<string, PartOfSpeech> = new Map(PARTS_OF_SPEECH.map((tag) => [tag, tag]));

/** Loaded with the first text: 15 MB that a thread which hands its texts on to others does without. */
let loaded: ReturnType<typeof createWink> | undefined;
const loadTagger = () => (loaded ??= createWink());

/** Longer runs without a space (addresses, encoded data) cost wink-nlp quadratic time: they are cut by a plain rule. */
const LONGEST_RUN = 120;
const LONG_RUNS = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'gu');
const PLAIN_TOKEN = new RegExp(`[\\p{L}\\p{N}\\p{M}]{1,${LONGEST_RUN}}|[^\\s\\p{L}\\p{N}\\p{M}]`, 'gu');

/**
 * Tokens with offsets, lemmas and parts of speech (wink-nlp), and sentences that respect paragraphs.
 * Every token's `start` and `end` are UTF-16 offsets with `text.slice(start, end) === token.text`.
 */
export function analyse(text: string): TextDocument {
  const loose: Loose[] = [];
  let cursor = 0;
  if (mayHoldLongRun(text, LONGEST_RUN))
    for (const run of text.matchAll(LONG_RUNS)) {
      readWith(text, cursor, run.index, loose);
      cursor = run.index + run[0].length;
      readPlain(run[0], run.index, loose);
    }
  readWith(text, cursor, text.length, loose);
  const sentences = splitSentences(text, loose);
  for (const { first, last, index } of sentences)
    for (let i = first; i < last; i++) loose[i]!.sentence = index;
  return { text, sentences, tokens: loose };
}

function readWith(text: string, from: number, to: number, out: Loose[]): void {
  if (from >= to) return;
  const { its, readDoc } = loadTagger();
  const all = readDoc(text.slice(from, to)).tokens();
  const values = all.out(its.value) as string[];
  const lemmas = all.out(its.lemma as never) as unknown as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  let cursor = from;
  for (let i = 0; i < values.length; i++) {
    const { text: value, lower, blank } = wordForms(values[i]!);
    if (blank) continue;
    const start = text.indexOf(value, cursor);
    if (start < 0 || start + value.length > to) continue;
    cursor = start + value.length;
    if ((value === "'" || value === '`') && doublesMark(out, value, start)) continue;
    const lemma = lemmas[i]!;
    out.push({
      start,
      end: cursor,
      text: value,
      lower,
      lemma: lemma === lower ? lower : lemma && oneCopy(lemma),
      pos: POS.get(tags[i]!) ?? tags[i]!,
      sentence: -1,
    });
  }
}

/** Two single marks side by side stand for a double one, as wire services send it; they become one token. */
function doublesMark(out: Loose[], mark: string, start: number): boolean {
  const before = out.at(-1);
  if (before?.text !== mark || before.end !== start) return false;
  const text = mark + mark;
  out[out.length - 1] = { ...before, end: start + 1, text, lower: text, lemma: text, pos: 'PUNCT' };
  return true;
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
