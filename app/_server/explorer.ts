import path from 'node:path';
import { dataReader } from '#lib/data/read.ts';
import { createExplorer, type Explorer } from '#lib/explorer.ts';
import { createPipeline } from '#lib/pipeline.ts';
import { openStore } from '#lib/store/open.ts';

/* The only place of the web side where the environment and the store are chosen. */

const location = process.env.DATELINE_DATA ?? path.join(process.cwd(), '.dateline');
/** The repository; the launcher tells it, because the bundler moves this file. */
const home = process.env.DATELINE_HOME ?? process.cwd();

interface Held {
  version: string;
  explorer: Explorer;
}
/** Survives module reloads, so that one process opens one store. */
const shared = globalThis as { datelineStore?: ReturnType<typeof openStore>; datelineHeld?: Held };

/** The explorer of the corpus as it is now; made again when an ingest has changed it. */
export function getExplorer(): Explorer {
  const store = (shared.datelineStore ??= openStore(location));
  const version = store.version();
  if (shared.datelineHeld?.version !== version) {
    const knowledge = createPipeline(dataReader(path.join(home, 'lib/data'))).refresh(store);
    shared.datelineHeld = { version: store.version(), explorer: createExplorer(knowledge) };
  }
  return shared.datelineHeld!.explorer;
}
