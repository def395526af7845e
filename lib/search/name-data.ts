import type { DictionaryData } from './dictionary-data.ts';
import { PassageWords } from './passage-words.ts';

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

/** Most names of one entry. */
const MOST_NAMES = 65_536;

/** Names are numbered by falling weight of their entry, so that the first postings are the best. */
export function nameData(entries: readonly NamedEntry[], known = new PassageWords()): NameData {
  const all: string[] = [];
  const firsts = new Uint32Array(entries.length + 1);
  entries.forEach(({ names }, e) => {
    for (let k = 0; k < names.length && k < MOST_NAMES; k++) all.push(names[k]!);
    firsts[e + 1] = all.length;
  });
  const worded = known.update(all);
  const weight = Float32Array.from(entries.map((e) => e.weight));
  const order = Uint32Array.from(entries.keys()).sort(
    (a, b) => entries[b]!.weight - entries[a]!.weight || a - b,
  );
  const entry = new Uint32Array(all.length);
  const nameOf = new Uint16Array(all.length);
  const tokenOffsets = new Uint32Array(all.length + 1);
  const tokens = new Uint32Array(worded.tokens.length);
  let size = 0;
  for (let at = 0; at < order.length; at++) {
    const e = order[at]!;
    const seen = new Set<string>();
    for (let n = firsts[e]!; n < firsts[e + 1]!; n++) {
      const words = worded.tokens.subarray(worded.starts[n], worded.starts[n + 1]);
      if (words.length === 0) continue;
      if (firsts[e + 1]! - firsts[e]! > 1) {
        const key = words.join();
        if (seen.has(key)) continue;
        seen.add(key);
      }
      tokens.set(words, tokenOffsets[size]);
      entry[size] = e;
      nameOf[size] = n - firsts[e]!;
      tokenOffsets[size + 1] = tokenOffsets[size++]! + words.length;
    }
  }
  const offsets = tokenOffsets.slice(0, size + 1);
  const kept = tokens.slice(0, offsets[size]);
  return {
    dictionary: worded.dictionary,
    tokens: kept,
    tokenOffsets: offsets,
    ...postingsOf(worded.dictionary.byEnding.length, kept, offsets),
    entry: entry.slice(0, size),
    nameOf: nameOf.slice(0, size),
    weight,
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
