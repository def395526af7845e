import { dictionaryData, type DictionaryData } from './dictionary.ts';
import { wordsOf } from './fold.ts';

export interface NamedEntry {
  readonly id: string;
  /** The preferred name first, then aliases. */
  readonly names: readonly string[];
  /** 0 to 1; breaks ties between equally good matches. */
  readonly weight: number;
}

/** Everything a name search reads besides the names themselves: typed arrays only, to be stored or sent as they are. */
export interface NameData {
  readonly dictionary: DictionaryData;
  /** Names holding token t, the weightiest entry first: `postings[postingOffsets[t] ..)`. */
  readonly postings: Uint32Array;
  readonly postingOffsets: Uint32Array;
  /** Tokens of name r in order: `tokens[tokenOffsets[r] ..)`. */
  readonly tokens: Uint32Array;
  readonly tokenOffsets: Uint32Array;
  /** Which entry name r belongs to, and which of its names it is. */
  readonly entry: Uint32Array;
  readonly nameOf: Uint16Array;
  /** By entry. */
  readonly weight: Float32Array;
}

/** Names are numbered by falling weight of their entry, so that the first postings are the best. */
export function nameData(entries: readonly NamedEntry[]): NameData {
  const order = [...entries.keys()].sort((a, b) => entries[b]!.weight - entries[a]!.weight || a - b);
  const entry: number[] = [];
  const nameOf: number[] = [];
  const folds: string[][] = [];
  for (const e of order) {
    const seen = new Set<string>();
    entries[e]!.names.slice(0, 65_536).forEach((name, k) => {
      const words = wordsOf(name).map((w) => w.fold);
      const key = words.join(' ');
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      entry.push(e);
      nameOf.push(k);
      folds.push(words);
    });
  }
  const dictionary = dictionaryData(folds.flat());
  const number = numbersOf(dictionary);
  const tokenOffsets = new Uint32Array(folds.length + 1);
  folds.forEach((words, r) => (tokenOffsets[r + 1] = tokenOffsets[r]! + words.length));
  const tokens = Uint32Array.from(folds.flat(), (word) => number.get(word)!);
  return {
    dictionary,
    tokens,
    tokenOffsets,
    ...postingsOf(dictionary.byEnding.length, tokens, tokenOffsets),
    entry: Uint32Array.from(entry),
    nameOf: Uint16Array.from(nameOf),
    weight: Float32Array.from(entries, (e) => e.weight),
  };
}

/** By token, the groups (names, passages) it stands in, each once, in order. */
export function postingsOf(
  size: number,
  tokens: Uint32Array,
  groups: Uint32Array,
): { postings: Uint32Array; postingOffsets: Uint32Array } {
  const last = new Int32Array(size).fill(-1);
  const postingOffsets = new Uint32Array(size + 1);
  const each = (visit: (t: number, group: number) => void) => {
    last.fill(-1);
    for (let g = 0; g + 1 < groups.length; g++)
      for (let k = groups[g]!; k < groups[g + 1]!; k++) {
        const t = tokens[k]!;
        if (last[t] === g) continue;
        last[t] = g;
        visit(t, g);
      }
  };
  each((t) => postingOffsets[t + 1]!++);
  for (let t = 0; t < size; t++) postingOffsets[t + 1]! += postingOffsets[t]!;
  const free = postingOffsets.slice();
  const postings = new Uint32Array(postingOffsets[size]!);
  each((t, g) => (postings[free[t]!++] = g));
  return { postings, postingOffsets };
}

/** Token -> its number in the dictionary. */
export function numbersOf({ units, offsets, byEnding }: DictionaryData): Map<string, number> {
  const out = new Map<string, number>();
  for (let t = 0; t < byEnding.length; t++)
    out.set(String.fromCharCode(...units.subarray(offsets[t]!, offsets[t + 1]!)), t);
  return out;
}
