import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const POLL_MS = 300;
/** A lock whose owner cannot be told counts as left behind after this long. */
const STALE_MS = 10_000;

/**
 * Runs `npm ci` when package-lock.json is not what node_modules was installed from. One start at a time: others wait.
 * Returns 0, or npm's exit code.
 */
export async function install({ root, run, say }) {
  if (isInstalled(root)) return 0;
  const release = await lock(path.join(root, '.setup-lock'), say);
  try {
    if (isInstalled(root)) return 0;
    say('installing the packages named in package-lock.json (only when they changed; a minute or two) …');
    const began = Date.now();
    const code = await runNpm(root, run);
    if (code !== 0) {
      say(`npm ci failed with code ${code}. Check the network or npm's registry setting, then start again.`);
      return code;
    }
    writeFileSync(stampFile(root), fingerprint(root));
    say(`installed in ${Math.round((Date.now() - began) / 1000)} s.`);
    return 0;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    say('npm was not found. Install Node with npm from https://nodejs.org, then start again.');
    return 1;
  } finally {
    release();
  }
}

function stampFile(root) {
  return path.join(root, 'node_modules/.dateline-stamp');
}

function fingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  return hash.update(process.platform).update(process.arch).digest('hex');
}

function isInstalled(root) {
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return true;
  if (!matchesLock(root)) return false;
  writeFileSync(stamp, fingerprint(root));
  return true;
}

/**
 * True when someone ran npm by hand: npm's own record in node_modules names every package of the lock. Of the
 * optional ones, mostly made for other platforms, only those that the project itself asks for must be there.
 */
function matchesLock(root) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  const want = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const asked = want[''].optionalDependencies || {};
  return Object.keys(want).every((key) => {
    if (key === '') return true;
    if (have[key]) return have[key].version === want[key].version;
    return Boolean(want[key].optional) && !(key.replace('node_modules/', '') in asked && fitsHere(want[key]));
  });
}

function fitsHere({ os, cpu }) {
  return (
    [os || process.platform].flat().includes(process.platform) &&
    [cpu || process.arch].flat().includes(process.arch)
  );
}

function runNpm(root, run) {
  const inner = /^(?:npm_(?:lifecycle|package|command|execpath).*|INIT_CWD|NODE_ENV)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !inner.test(name)));
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
    env,
  });
}

/** Takes a lock folder that names its owner; waits while the owner lives. Returns what gives it back. */
async function lock(folder, say) {
  const owner = path.join(folder, 'pid');
  let told = false;
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftBehind(folder, owner)) rmSync(folder, { recursive: true, force: true });
    else {
      if (!told) say('another start is installing packages; waiting for it …');
      told = true;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

function isLeftBehind(folder, owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'EPERM') return false;
    const since = statSync(folder, { throwIfNoEntry: false });
    return since !== undefined && Date.now() - since.mtimeMs > STALE_MS;
  }
}
