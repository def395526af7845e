import { type ArgsDef, type CommandDef, type CommandMeta, runCommand } from 'citty';
import { DatelineError } from '../errors.ts';
import { didYouMean } from './did-you-mean.ts';
import { help } from './help.ts';
import { UsageError } from './usage.ts';

type Load = () => Promise<CommandDef<never>>;

/** One file a command; a new one gets a row here. */
const COMMANDS: Readonly<Record<string, { does: string; examples?: string[]; load: Load }>> = {
  explore: {
    does: 'add what is new and serve the explorer in the browser',
    examples: ['dateline explore seeds', 'dateline explore articles/ more.jsonl --port 8080'],
    load: () => command(import('./explore.ts')),
  },
  ingest: {
    does: 'add articles',
    examples: ['dateline ingest articles/ --data corpus'],
    load: () => command(import('./ingest.ts')),
  },
  extract: {
    does: 'print what each article says, one JSON object a line',
    examples: ['dateline extract seeds > seeds.jsonl'],
    load: () => command(import('./extract.ts')),
  },
  serve: { does: 'serve the explorer over what was ingested', load: () => command(import('./serve.ts')) },
  search: {
    does: 'find people, institutions, places, events, articles and sentences',
    load: () => command(import('./search.ts')),
  },
  show: {
    does: 'show a node with the sentences behind it, or cite them',
    examples: ['dateline show ada-bell', 'dateline show ada-bell --cite bibtex > bell.bib'],
    load: () => command(import('./show.ts')),
  },
  review: { does: 'answer which nodes are the same', load: () => command(import('./review.ts')) },
  judge: {
    does: 'say that two nodes are the same or not; take decisions in and out',
    examples: ['dateline judge ada-bell ada-bel same', 'dateline judge --export decisions.jsonl'],
    load: () => command(import('./judge.ts')),
  },
  path: {
    does: 'show how one thing is connected with another',
    examples: ["dateline path 'Ada Bell' 'Lindow'"],
    load: () => command(import('./path.ts')),
  },
  export: {
    does: 'write the whole graph in an open format',
    examples: ['dateline export --format gexf --out graph.gexf'],
    load: () => command(import('./export.ts')),
  },
  status: { does: 'tell what the data directory holds', load: () => command(import('./status.ts')) },
  doctor: {
    does: 'check this installation and the data directory',
    load: () => command(import('./doctor.ts')),
  },
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

/** Exit codes: 0 done, 1 something failed, 2 wrong usage. */
async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    process.stderr.write(
      `dateline: there is no command ${JSON.stringify(name)}.${didYouMean(name, Object.keys(COMMANDS))} "dateline --help" lists them.\n`,
    );
    return 2;
  }
  const loaded = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(
      help(name, (loaded.meta as CommandMeta).description!, (loaded.args ?? {}) as ArgsDef, entry.examples),
    );
    return 0;
  }
  return await attempt(name, () => runCommand(loaded, { rawArgs: rest }));
}

async function attempt(name: string, run: () => Promise<{ result: unknown }>): Promise<number> {
  try {
    const { result } = await run();
    return typeof result === 'number' ? result : 0;
  } catch (error) {
    const wrongUsage = error instanceof UsageError || (error as Error).name === 'CLIError';
    if (wrongUsage) {
      process.stderr.write(
        `dateline ${name}: ${sentence((error as Error).message)} "dateline ${name} --help" tells more.\n`,
      );
      return 2;
    }
    if (!(error instanceof DatelineError)) throw error;
    process.stderr.write(`dateline ${name}: ${error.line}\n`);
    return 1;
  }
}

async function command(
  module: Promise<{ default: CommandDef<never> | CommandDef<any> }>,
): Promise<CommandDef<never>> {
  return (await module).default as CommandDef<never>;
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((c) => c.length));
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return [
    'Dateline: a folder of news articles becomes a graph you can explore.',
    '',
    'Usage: dateline COMMAND [OPTIONS] [PATH...]',
    '',
    ...rows,
    '',
    '"dateline COMMAND --help" tells the options of one. Exit codes: 0 done, 1 something failed, 2 wrong usage.',
    '',
  ].join('\n');
}

function sentence(words: string): string {
  return /[.?]$/.test(words) ? words : `${words}.`;
}
