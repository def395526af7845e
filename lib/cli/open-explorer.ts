import { existsSync } from 'node:fs';
import { dataReader } from '../data/read.ts';
import { DatelineError } from '../errors.ts';
import { createExplorer, type Explorer } from '../explorer.ts';
import { createPipeline } from '../pipeline.ts';
import { openStore } from '../store/open.ts';

/** The explorer over a data directory that an ingest has filled. */
export function openExplorer(data: string): Explorer {
  if (!data.includes('://') && !existsSync(data))
    throw new DatelineError({
      code: 'cli/no-data',
      message: 'there is no data directory.',
      place: data,
      remedy: 'Add articles first: dateline ingest PATH',
    });
  const store = openStore(data);
  try {
    const { knowledge, graph } = createPipeline(dataReader()).refresh(store);
    return createExplorer(knowledge, graph);
  } finally {
    store.close();
  }
}
