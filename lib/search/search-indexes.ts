import { createNameIndex, type NameIndex } from './name-index.ts';
import type { NamedEntry } from './name-data.ts';
import { PassageWords } from './passage-words.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** What a corpus is searched by. The next state of it is indexed with the words of this one. */
export interface SearchIndexes {
  names(entries: readonly NamedEntry[]): NameIndex;
  /** `of`: what the passages are, so that they are compared with those before. */
  texts(of: string, passages: readonly string[]): TextIndex;
}

export function createIndexes(): SearchIndexes {
  const words = new Map<string, PassageWords>();
  const known = (of: string) => {
    let found = words.get(of);
    if (!found) words.set(of, (found = new PassageWords()));
    return found;
  };
  return {
    names: (entries) => createNameIndex(entries, known('names')),
    texts: (of, passages) => createTextIndex(passages, known(of)),
  };
}
