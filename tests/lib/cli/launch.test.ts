import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LAUNCH = path.join(ROOT, 'lib/cli/launch.mjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-launch-'));
  writeFileSync(
    path.join(folder, 'script.ts'),
    `const [what]: string[] = process.argv.slice(2);
     if (what === 'fail') process.exitCode = 3;
     if (what === 'abort') process.abort();
     if (what === 'wait') {
       process.on('SIGTERM', () => { console.log('told to stop'); process.exit(0); });
       setInterval(() => {}, 1000);
     }
     if (what === 'heap') console.log(process.execArgv.join(' '));
     else console.log(JSON.stringify([process.versions.node.split('.')[0], process.cwd(), process.argv.slice(2)]));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the launcher from another folder than the repository. */
function launch(...args: string[]) {
  const child = spawn(process.execPath, [LAUNCH, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let told = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (told += chunk));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number,
    lines: out.trimEnd().split('\n'),
    told,
  }));
  return { child, ended };
}
const script = () => path.relative(ROOT, path.join(folder, 'script.ts'));

test('a script of the repository runs under Node 24 in the folder of the caller, with its arguments', async () => {
  const { code, lines } = await launch('--script', script(), 'a', '--b').ended;
  expect(code).toBe(0);
  expect(JSON.parse(lines[0]!)).toEqual(['24', folder, ['a', '--b']]);
});

test('its exit code is passed on', async () => {
  expect((await launch('--script', script(), 'fail').ended).code).toBe(3);
});

test('SIGTERM reaches it, and the launcher ends with it', async () => {
  const { child, ended } = launch('--script', script(), 'wait');
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const { code, lines } = await ended;
  expect(lines.at(-1)).toBe('told to stop');
  expect(code).toBe(0);
});

test('--script without a file is wrong usage', async () => {
  expect((await launch('--script').ended).code).toBe(2);
});

test('it may have most of the memory there is, and never less than Node gives by itself', async () => {
  const { lines } = await launch('--script', script(), 'heap').ended;
  const given = /--max-old-space-size=(\d+)/.exec(lines[0]!)?.[1];
  const most = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  if (most * 0.75 > 4096) expect(Number(given)).toBe(Math.floor(most * 0.75));
  else expect(given).toBeUndefined();
});

test('memory that runs out is told as such', async () => {
  const { code, told } = await launch('--script', script(), 'abort').ended;
  expect(code).toBe(134);
  expect(told).toContain('dateline: it ended for want of memory. Close other programs');
});
