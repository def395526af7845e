import { addInputs } from '#lib/corpus/add-inputs.ts';
import type { Files } from '#lib/ingest/files.ts';
import type { Added } from '#lib/model/added.ts';
import { EXTRACTOR_VERSION } from '#lib/pipeline.ts';
import { readHere } from '#lib/corpus/readers.ts';
import { getCorpus } from './corpus.ts';

/** Rows of one file that are told apart; the rest is counted. */
const MOST_TROUBLES = 20;

/**
 * Adds the articles of one file, as `dateline ingest` does; the graph takes them in when it is next asked for. Throws a
 * DatelineError where another ingest holds the corpus for too long.
 */
export async function addArticles(path: string, files: Files): Promise<Added> {
  const { store, pipeline } = getCorpus();
  const notes: string[] = [];
  const watcher = {
    begin: () => {},
    total: () => {},
    step: () => {},
    note: (line: string) => void notes.push(line),
  };
  const options = { files, readers: readHere(pipeline), extractor: EXTRACTOR_VERSION, watcher };
  const { count, errors } = await addInputs(store, [path], options);
  const failures = new Set(errors.map((error) => error.line));
  const warnings = notes.filter((note) => !failures.has(note)).map((note) => note.replace(`${path}: `, ''));
  if (errors.length > MOST_TROUBLES)
    warnings.push(`${errors.length - MOST_TROUBLES} more rows could not be read.`);
  const { new: added, ...others } = count;
  return {
    added,
    ...others,
    warnings,
    troubles: errors
      .slice(0, MOST_TROUBLES)
      .map(({ place, message, remedy }) => ({ place: place ?? path, message, remedy: remedy ?? null })),
  };
}
