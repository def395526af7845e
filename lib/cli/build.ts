import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatelineError } from '../errors.ts';
import { HOME } from './shared-options.ts';

export const NEXT = path.join(HOME, 'node_modules/next/dist/bin/next');
const STAMP = path.join(HOME, '.next/dateline-sources');
const SOURCES = ['app/**/*.{ts,tsx,css,svg}', 'lib/**/*.ts', 'next.config.js', 'proxy.ts', 'package-lock.json'];

/** Builds the web side when there is no build of exactly these sources. */
export async function buildIfChanged(): Promise<void> {
  const want = fingerprint();
  if (
    existsSync(path.join(HOME, '.next/BUILD_ID')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === want
  )
    return;
  process.stderr.write('building the explorer (only when it changed; half a minute) …\n');
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [NEXT, 'build', HOME], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop).once('SIGINT', stop);
    child.on('exit', (status) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve(status ?? 1);
    });
  });
  if (code !== 0)
    throw new DatelineError({
      code: 'serve/build-failed',
      message: 'the explorer could not be built.',
      remedy: 'Read the lines above; npm test tells more.',
    });
  writeFileSync(STAMP, want);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: HOME, exclude: (f) => f.includes('node_modules') }).sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(HOME, file)));
  return hash.digest('hex');
}
