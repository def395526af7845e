import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { dataReader } from '../data/read.ts';
import { DatelineError } from '../errors.ts';
import { openStore } from '../store/open.ts';
import { DATA, dataDirectory, HOME } from './shared-options.ts';
import { refuseUnknown } from './usage.ts';

const FILES = [
  'tagger.bin',
  'clusters.bin',
  'lexicon.bin',
  'places.bin',
  'countries.json',
  'events.bin',
  'relations.bin',
];

export default defineCommand({
  meta: { name: 'dateline doctor', description: 'Checks this installation and the data directory.' },
  args: DATA,
  run({ args }) {
    refuseUnknown(args, DATA);
    const data = dataDirectory(args.data);
    const checks: [what: string, check: () => string][] = [
      ['Node', () => process.versions.node],
      [
        'language data',
        () => `${(FILES.reduce((n, f) => n + dataReader()(f).length, 0) / 1e6).toFixed(1)} MB`,
      ],
      [
        'explorer',
        () =>
          existsSync(path.join(HOME, '.next/BUILD_ID'))
            ? 'built'
            : 'not built yet; the first start builds it',
      ],
      [
        'data directory',
        () => (existsSync(data) ? checkStore(data) : `${data} does not exist yet; ingest makes it`),
      ],
    ];
    let failed = 0;
    for (const [what, check] of checks)
      try {
        process.stdout.write(`ok    ${what}: ${check()}\n`);
      } catch (error) {
        if (!(error instanceof DatelineError)) throw error;
        failed++;
        process.stdout.write(`fail  ${what}: ${error.line}\n`);
      }
    return failed ? 1 : 0;
  },
});

function checkStore(data: string): string {
  const store = openStore(data);
  const count = store.readings().length;
  store.close();
  return `${data}, ${count} articles`;
}
