import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { install } from '#lib/cli/install.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-install-'));
  writeLock('1.0.0');
});
afterEach(() => rmSync(root, { recursive: true }));

function writeLock(version: string): void {
  const packages = {
    '': { name: 'x', optionalDependencies: {} },
    'node_modules/a': { version },
    'node_modules/for-elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
  };
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

/** Runs an install whose npm leaves what `npm ci` leaves; tells what npm was called with and what was said. */
async function start(npm: () => Promise<number> | number = () => 0) {
  const calls: string[] = [];
  const said: string[] = [];
  const run = async (_: string, args: string[]) => {
    calls.push(args.join(' '));
    mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    return await npm();
  };
  const code = await install({ root, run, say: (line: string) => said.push(line) });
  return { code, calls, said };
}

test('installs once for each state of the lock file', async () => {
  expect((await start()).calls).toEqual(['ci --include=dev --include=optional --loglevel=error']);
  expect(await start()).toEqual({ code: 0, calls: [], said: [] });
  writeLock('2.0.0');
  expect((await start()).calls).toHaveLength(1);
});

test('an install made by hand counts when it has every package of the lock', async () => {
  const have = (version: string) => {
    mkdirSync(path.join(root, 'node_modules'), { recursive: true });
    writeFileSync(
      path.join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version } } }),
    );
  };
  have('0.9.0');
  expect((await start(() => 7)).calls).toHaveLength(1);
  have('1.0.0');
  expect((await start()).calls).toHaveLength(0);
});

test('a failed install gives npm’s code and is tried again at the next start', async () => {
  const failed = await start(() => 7);
  expect(failed.code).toBe(7);
  expect(failed.said.at(-1)).toMatch(/failed with code 7\. Check the network/);
  expect((await start()).calls).toHaveLength(1);
});

test('npm missing is told', async () => {
  const { code, said } = await start(() =>
    Promise.reject(Object.assign(new Error('spawn'), { code: 'ENOENT' })),
  );
  expect(code).toBe(1);
  expect(said.at(-1)).toMatch(/^npm was not found\. Install Node/);
  expect(existsSync(path.join(root, '.setup-lock'))).toBe(false);
});

test('of two starts at once one installs and the other waits for it', async () => {
  const slow = () => new Promise<number>((resolve) => setTimeout(() => resolve(0), 400));
  const [first, second] = await Promise.all([start(slow), start(slow)]);
  expect([first.calls.length, second.calls.length].toSorted()).toEqual([0, 1]);
  expect([first.code, second.code]).toEqual([0, 0]);
});

test('a lock left behind by a start that died is taken over', async () => {
  const lock = path.join(root, '.setup-lock');
  mkdirSync(lock);
  utimesSync(lock, 0, 0);
  expect((await start()).calls).toHaveLength(1);
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  mkdirSync(lock);
  writeFileSync(path.join(lock, 'pid'), String(2 ** 30));
  expect((await start()).calls).toHaveLength(1);
});
