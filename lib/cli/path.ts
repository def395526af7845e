import { defineCommand } from 'citty';
import { DatelineError } from '../errors.ts';
import { pathText } from '../explore/path-text.ts';
import type { PathEnd } from '../model/views.ts';
import { openExplorer } from './open-explorer.ts';
import { writeAll } from './output.ts';
import { printable } from './progress.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown, UsageError } from './usage.ts';

const OPTIONS = {
  from: {
    type: 'positional',
    required: false,
    valueHint: 'A',
    description: 'an id as search prints it, or a name in quotes',
  },
  to: { type: 'positional', required: false, valueHint: 'B', description: 'the other end' },
  ...DATA,
  json: { type: 'boolean', default: false, description: 'print everything as JSON' },
} as const;

export default defineCommand({
  meta: {
    name: 'dateline path',
    description: 'Shows how one thing is connected with another, sentence by sentence.',
  },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const [from, to, more] = args._;
    if (from === undefined || to === undefined || more !== undefined)
      throw new UsageError('name two things, longer names in quotes');
    const view = openExplorer(dataDirectory(args.data)).paths(from, to);
    for (const end of [view.from, view.to]) assertFound(end);
    if (view.from.found!.id === view.to.found!.id)
      throw new DatelineError({
        code: 'cli/same-end',
        message: 'both ends are the same node.',
        place: printable(view.from.found!.name),
        remedy: 'Name two different things; dateline search NAME finds their ids.',
      });
    if (args.json) {
      await writeAll(`${JSON.stringify(view)}\n`);
      return view.routes.length ? 0 : 1;
    }
    for (const end of [view.from, view.to])
      for (const told of taken(end)) process.stderr.write(`${printable(told)}\n`);
    await writeAll(pathText(view, null).split('\n').map(printable).join('\n'));
    return view.routes.length ? 0 : 1;
  },
});

function assertFound({ asked, found }: PathEnd): void {
  if (found) return;
  throw new DatelineError({
    code: 'cli/unknown-name',
    message: 'nothing of this name is known.',
    place: printable(asked),
    remedy: 'Find it with: dateline search NAME',
  });
}

/** What a name was read as, where there was a choice. */
function taken({ asked, found, others }: PathEnd): string[] {
  if (!found || !others.length) return [];
  return [
    `"${asked}" is read as ${found.name} (${found.id}); also alike: ${others.map((o) => o.id).join(', ')}`,
  ];
}
