import { readDecisions, troublesAfter, type LineTrouble } from '#lib/explore/read-decisions.ts';
import { getCorpus } from './corpus.ts';
import { getExplorer } from './explorer.ts';

export interface ImportReport {
  readonly added: number;
  /** Lines that the log held already. */
  readonly repeated: number;
  readonly troubles: readonly LineTrouble[];
}

/** Adds the decisions of a JSONL file to the log and tells which of them could not be applied. */
export function importDecisions(text: string): ImportReport {
  const { store } = getCorpus();
  const articles = new Map(getExplorer().knowledge.articles.map((a) => [a.id as string, a]));
  const read = readDecisions(text, store.decisions(), articles);
  for (const decision of read.decisions) store.append(decision);
  return {
    added: read.decisions.length,
    repeated: read.repeated,
    troubles: troublesAfter(read, getExplorer().withoutEffect(store.decisions())),
  };
}
