import { defineCommand } from 'citty';
import { dataReader } from '../data/read.ts';
import { createPipeline } from '../pipeline.ts';
import { openStore } from '../store/open.ts';
import { ingestInto, summaryLine } from './ingest-into.ts';
import { createProgress } from './progress.ts';
import { assertFree, serve } from './server.ts';
import { DATA, dataDirectory, LISTEN, PATHS } from './shared-options.ts';
import { pathsOf, refuseUnknown, wholeNumber } from './usage.ts';

const OPTIONS = { ...PATHS, ...DATA, ...LISTEN } as const;

export default defineCommand({
  meta: { name: 'dateline explore', description: 'Adds what is new in PATH, then serves the explorer.' },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const paths = pathsOf(args);
    const port = wholeNumber(args.port, 'port', 0, 65_535);
    const mostNodes = wholeNumber(args['most-nodes'], 'most-nodes', 1, 1_000_000);
    await assertFree(port, args.host);
    const data = dataDirectory(args.data);
    const store = openStore(data);
    const result = await ingestInto(store, createPipeline(dataReader()), paths, createProgress());
    store.close();
    process.stdout.write(`${summaryLine(result)}\n`);
    return await serve({ data, port, host: args.host, add: args.add, mostNodes });
  },
});
