import path from 'node:path';
import { dataReader } from '#lib/data/read.ts';
import { createPipeline, type Pipeline } from '#lib/pipeline.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store } from '#lib/store/store.ts';

/* The only place of the web side where the environment and the store are chosen. */

interface Corpus {
  readonly store: Store;
  readonly pipeline: Pipeline;
}

/** Survives module reloads, so that one process opens one store. */
const shared = globalThis as { datelineCorpus?: Corpus };

export function getCorpus(): Corpus {
  return (shared.datelineCorpus ??= open());
}

function open(): Corpus {
  /** The launcher tells both, because the bundler moves this file. */
  const home = process.env.DATELINE_HOME ?? process.cwd();
  const location = process.env.DATELINE_DATA ?? path.join(process.cwd(), '.dateline');
  const store = openStore(location);
  store.attend();
  return { store, pipeline: createPipeline(dataReader(path.join(home, 'lib/data'))) };
}
