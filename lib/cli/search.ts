import { defineCommand } from 'citty';
import { printable } from './progress.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown, UsageError } from './usage.ts';
import { openExplorer } from './open-explorer.ts';

const OPTIONS = {
  query: {
    type: 'positional',
    required: false,
    valueHint: 'QUERY',
    description: 'words, "a phrase", type:person, outlet:X, before:DATE, -not',
  },
  ...DATA,
  json: { type: 'boolean', default: false, description: 'print the results as JSON' },
} as const;

export default defineCommand({
  meta: { name: 'dateline search', description: 'Finds names (also misspelt), articles and sentences.' },
  args: OPTIONS,
  run({ args }) {
    refuseUnknown(args, OPTIONS);
    if (args._.length === 0) throw new UsageError('name what to search for');
    const found = openExplorer(dataDirectory(args.data)).search(args._.join(' '));
    if (args.json) {
      process.stdout.write(`${JSON.stringify(found)}\n`);
      return 0;
    }
    for (const warning of found.warnings) process.stderr.write(`${warning}\n`);
    for (const group of found.groups) {
      process.stdout.write(`${group.label} (${group.total})\n`);
      for (const hit of group.hits) {
        const id = hit.entity?.id ?? hit.article?.id ?? '';
        process.stdout.write(
          `  ${printable(hit.title)}${hit.note ? ` (${printable(hit.note)})` : ''}  ${id}\n`,
        );
        if (hit.kind === 'sentence' || hit.kind === 'statement') process.stdout.write(`    ${printable(hit.snippet)}\n`);
      }
    }
    if (!found.groups.length) process.stdout.write('nothing found\n');
    return found.groups.length ? 0 : 1;
  },
});
