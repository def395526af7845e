import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { DatelineError } from '../errors.ts';
import { FORMATS } from '../export/formats.ts';
import { openExplorer } from './open-explorer.ts';
import { writeAll } from './output.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown, UsageError } from './usage.ts';

const OPTIONS = {
  format: {
    type: 'string',
    default: 'json',
    valueHint: 'NAME',
    description: FORMATS.map((f) => `${f.name}: ${f.describes}`).join('; '),
  },
  out: { type: 'string', valueHint: 'FILE', description: 'write to a file instead of standard output' },
  ...DATA,
} as const;

export default defineCommand({
  meta: { name: 'dateline export', description: 'Writes the whole graph in an open format.' },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const format = FORMATS.find((f) => f.name === args.format);
    if (!format)
      throw new UsageError(
        `--format takes ${FORMATS.map((f) => f.name).join(', ')}, not ${JSON.stringify(args.format)}`,
      );
    const explorer = openExplorer(dataDirectory(args.data));
    const chunks = format.write(explorer.knowledge, explorer.differences());
    if (args.out === undefined) for (const chunk of chunks) await writeAll(chunk);
    else await writeFile(args.out, chunks);
  },
});

async function writeFile(file: string, chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(chunks, createWriteStream(file));
  } catch (cause) {
    throw new DatelineError(
      {
        code: 'export/not-written',
        message: `the file cannot be written (${(cause as NodeJS.ErrnoException).code}).`,
        place: file,
        remedy: 'Choose another file with --out.',
      },
      { cause },
    );
  }
}
