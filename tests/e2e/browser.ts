import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** Software WebGL and no background traffic. */
const FLAGS = [
  '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage', '--disable-quic',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ROOT = path.resolve(import.meta.dirname, '../..');

/** A Chromium that starts: $DATELINE_BROWSER, else the one that npm installed, else one in PATH. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.DATELINE_BROWSER;
  if (named) {
    if (starts(named)) return browser(named);
    throw new Error(`DATELINE_BROWSER=${named} does not start`);
  }
  const problems: string[] = [];
  try {
    return await fromPackage();
  } catch (error) {
    problems.push(`@sparticuz/chromium: ${(error as Error).message}`);
  }
  for (const folder of (process.env.PATH ?? '').split(path.delimiter))
    for (const name of SYSTEM) {
      const file = path.join(folder, name);
      if (existsSync(file) && starts(file)) return browser(file);
    }
  throw new Error(
    `No browser for the browser tests (${problems.join('; ')}; none in PATH). ` +
      'Install Chromium, or set DATELINE_BROWSER=/path/to/chrome.',
  );
}

/** Unpacks the npm package once into a folder of its own version; its own flags are made for servers and unused. */
async function fromPackage(): Promise<Browser> {
  const manifest = readFileSync(path.join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'dateline-browser');
  const folder = path.join(cache, version);
  if (!existsSync(folder)) await unpack(cache, folder);
  const file = path.join(folder, 'chromium');
  if (starts(file)) return browser(file);
  const env = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  if (starts(file, env)) return browser(file, env);
  throw new Error('does not start');
}

async function unpack(cache: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(path.join(cache, 'unpacking-'));
  const before = { ...process.env };
  process.env.TMPDIR = temporary;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const key of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'])
      if (before[key] === undefined) delete process.env[key];
      else process.env[key] = before[key];
  }
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function browser(executablePath: string, env: Record<string, string> = {}): Browser {
  return { executablePath, args: FLAGS, env: { ...(process.env as Record<string, string>), ...env } };
}

function starts(file: string, env: Record<string, string> = {}): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(file, ['--version'], { timeout: 20_000, env: { ...process.env, ...env } }).status === 0;
}
