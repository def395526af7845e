import { createExplorer, type Explorer } from '#lib/explorer.ts';
import { getCorpus } from './corpus.ts';

const shared = globalThis as { datelineHeld?: { version: string; explorer: Explorer } };

/** The explorer of the corpus as it is now; made again when an ingest or a decision has changed it. */
export function getExplorer(): Explorer {
  const { store, pipeline } = getCorpus();
  if (shared.datelineHeld?.version !== store.version()) {
    const { knowledge, graph } = pipeline.refresh(store);
    shared.datelineHeld = { version: store.version(), explorer: createExplorer(knowledge, graph) };
  }
  return shared.datelineHeld!.explorer;
}
