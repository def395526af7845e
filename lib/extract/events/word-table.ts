import { remember } from '../../text/remember.ts';
import type { DataReader } from '../names/data-file.ts';
import { type WordEntry, type WordLookup, wordEntry } from '../syntax/lexicon.ts';
import { signed } from '../syntax/linear.ts';
import { readText } from '../syntax/read-text.ts';

/** A class is one letter in the file, from "A" on. */
export const FIRST_CLASS = 65;

/** The next table of words as lib/learn/events.ts stores it; a word's entry is made when it is first asked for. */
export function readWords(reader: DataReader, classes: readonly string[]): WordLookup {
  /** Word, letters of its classes and family between tabs, ascending by word. */
  const lines = readText(reader).split('\n');
  const scores = Int16Array.from(lines, () => signed(reader.varint()));
  const entry = (word: string): WordEntry | null => {
    const row = rowOf(lines, word);
    if (row < 0) return null;
    const [, own, family] = lines[row]!.split('\t') as [string, string, string];
    const codes = [...own].map((code) => classes[code.charCodeAt(0) - FIRST_CLASS]!);
    return wordEntry(codes, family || word, scores[row]!);
  };
  const known = remember(entry);
  return { get: (word) => known(word) ?? undefined };
}

/** Where the line that begins with `word` stands, or -1. */
function rowOf(lines: readonly string[], word: string): number {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const line = lines[middle]!;
    const found = line.slice(0, line.indexOf('\t'));
    if (found === word) return middle;
    if (found < word) from = middle + 1;
    else to = middle;
  }
  return -1;
}
