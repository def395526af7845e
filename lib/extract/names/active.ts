import type { WordType } from './word-type.ts';

/** Names lie this close to a capital letter; what is farther from one is outside without being looked at. */
const REACH = 3;

/** The runs [first, last) of words near a capital letter. */
export function activeRuns(words: readonly WordType[]): [number, number][] {
  const out: [number, number][] = [];
  let first = -1;
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.hasCapital) continue;
    if (first >= 0 && i - REACH > last) {
      out.push([first, last]);
      first = -1;
    }
    if (first < 0) first = Math.max(out.at(-1)?.[1] ?? 0, i - REACH);
    last = Math.min(words.length, i + REACH + 1);
  }
  if (first >= 0) out.push([first, last]);
  return out;
}
