import { defineCommand } from 'citty';
import { openExplorer } from './open-explorer.ts';
import { serve } from './server.ts';
import { DATA, dataDirectory, LISTEN } from './shared-options.ts';
import { refuseUnknown, wholeNumber } from './usage.ts';

const OPTIONS = { ...DATA, ...LISTEN } as const;

export default defineCommand({
  meta: { name: 'dateline serve', description: 'Serves the explorer over what was ingested.' },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const data = dataDirectory(args.data);
    const port = wholeNumber(args.port, 'port', 0, 65_535);
    const mostNodes = wholeNumber(args['most-nodes'], 'most-nodes', 1, 1_000_000);
    openExplorer(data);
    return await serve({ data, port, host: args.host, add: args.add, mostNodes });
  },
});
