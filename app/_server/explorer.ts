import { createExplorer, type Explorer } from '#lib/explorer.ts';
import { createIndexes, type SearchIndexes } from '#lib/search/search-indexes.ts';
import { getCorpus } from './corpus.ts';

/** Milliseconds after a change until search is made ready: the page that shows the change comes first. */
const PAUSE = 1000;

const shared = globalThis as {
  datelineHeld?: { version: string; explorer: Explorer };
  datelineIndexes?: SearchIndexes;
  datelineReady?: NodeJS.Timeout;
};

/** The explorer of the corpus as it is now; made again when an ingest or a decision has changed it. */
export function getExplorer(): Explorer {
  const { store, pipeline } = getCorpus();
  if (shared.datelineHeld?.version !== store.version()) {
    const { knowledge, graph } = pipeline.refresh(store);
    const explorer = createExplorer(knowledge, graph, (shared.datelineIndexes ??= createIndexes()));
    shared.datelineHeld = { version: store.version(), explorer };
    clearTimeout(shared.datelineReady);
    shared.datelineReady = setTimeout(() => explorer.prepareSearch(), PAUSE).unref();
  }
  return shared.datelineHeld!.explorer;
}
