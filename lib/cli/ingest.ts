import { defineCommand } from 'citty';
import { dataReader } from '../data/read.ts';
import { createPipeline } from '../pipeline.ts';
import { openStore } from '../store/open.ts';
import { ingestInto, summaryLine } from './ingest-into.ts';
import { createProgress } from './progress.ts';
import { DATA, dataDirectory, PATHS } from './shared-options.ts';
import { pathsOf, refuseUnknown } from './usage.ts';

const OPTIONS = {
  ...PATHS,
  ...DATA,
  json: { type: 'boolean', default: false, description: 'report as one JSON object on standard output' },
} as const;

export default defineCommand({
  meta: {
    name: 'dateline ingest',
    description: 'Adds articles to the data directory. Unchanged files cost nothing.',
  },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const paths = pathsOf(args);
    const data = dataDirectory(args.data);
    const store = openStore(data);
    try {
      const result = await ingestInto(store, createPipeline(dataReader()), paths, createProgress());
      const { added, changed, unchanged, duplicate, errors } = result;
      const failed = errors.map(({ code, place, message, remedy }) => ({ code, place, message, remedy }));
      const report = { data, added, changed, unchanged, duplicate, failed };
      process.stdout.write(args.json ? `${JSON.stringify(report)}\n` : `${summaryLine(result)}\n`);
      return errors.length ? 1 : 0;
    } finally {
      store.close();
    }
  },
});
