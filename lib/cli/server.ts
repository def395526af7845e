import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { DatelineError } from '../errors.ts';
import { buildIfChanged, NEXT } from './build.ts';
import { HOME } from './shared-options.ts';

export interface Listen {
  data: string;
  port: number;
  host: string;
  /** Whether the browser may add articles where other machines can reach the explorer. */
  add: boolean;
  /** How many nodes the browser gets at once. */
  mostNodes: number;
}

/** How Node runs the explorer. Links written by hand may name thousands of nodes: their rest is told, not refused. */
export const NODE_OPTIONS = [
  '--disable-warning=ExperimentalWarning',
  '--max-http-header-size=262144',
] as const;

/** As the launcher measured it. */
const HEAP = '--max-old-space-size=';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the explorer until it is told to stop; builds it first when its sources changed. Resolves with the exit code. */
export async function serve({ data, port, host, add, mostNodes }: Listen): Promise<number> {
  await assertFree(port, host);
  await buildIfChanged();
  const child = spawn(
    process.execPath,
    [...NODE_OPTIONS, ...process.execArgv.filter((flag) => flag.startsWith(HEAP)), NEXT, 'start', HOME, '-H', host, '-p', String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATELINE_DATA: data,
        DATELINE_HOME: HOME,
        DATELINE_MOST_NODES: String(mostNodes),
        ...(isLoopback(host) ? {} : { DATELINE_ADDING: add ? 'yes' : 'no' }),
      },
    },
  );
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  let told = false;
  child.stdout.on('data', (chunk: Buffer) => {
    const address = /http:\/\/[^\s]+/.exec(chunk.toString())?.[0];
    if (address && !told) process.stdout.write(`Explore at ${address}  (Ctrl+C stops)\n`);
    told ||= address !== undefined;
  });
  return await new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve(exitCode(code, signal));
    });
  });
}

/** 0 where it was told to stop; 134 where it was aborted, as shells count it: Node does so when its memory is full. */
function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  if (signal) return SIGNALS.some((name) => name === signal) ? 0 : 128 + constants.signals[signal];
  return code === 143 || code === 130 ? 0 : (code ?? 1);
}

/** Whether only this machine can reach an address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Throws when something listens on the port already. */
export function assertFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => reject(refusal(cause, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function refusal(cause: NodeJS.ErrnoException, port: number, host: string): DatelineError {
  const place = `${host}:${port}`;
  if (cause.code === 'EADDRINUSE')
    return new DatelineError(
      {
        code: 'serve/port-in-use',
        message: 'another program listens on this port.',
        place,
        remedy: `Choose another one: --port ${port + 1}`,
      },
      { cause },
    );
  return new DatelineError(
    {
      code: 'serve/cannot-listen',
      message: `cannot listen there (${cause.code}).`,
      place,
      remedy: 'Choose another --host or --port.',
    },
    { cause },
  );
}
