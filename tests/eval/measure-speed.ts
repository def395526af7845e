import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compromiseNamer } from './compromise-namer.ts';
import { readCorpus } from './corpora.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const TURNS = 5;

/**
 * Words a second of ours and of compromise over the same 100 articles, best of five turns; turns alternate, so that a slower
 * spell of the machine falls on both. Null without the corpus.
 */
export function tokensPerSecond(read: (text: string, i: number) => unknown): { ours: number; peer: number } | null {
  const texts = readCorpus('raw/wikinews-2019-2020')?.slice(0, 100).map((row) => row.text);
  if (!texts) return null;
  const words = texts.reduce((n, t) => n + t.split(/\s+/).length, 0);
  const seconds = (work: (text: string, i: number) => unknown) => {
    const start = performance.now();
    texts.forEach(work);
    return (performance.now() - start) / 1000;
  };
  const best = { ours: Infinity, peer: Infinity };
  for (let turn = 0; turn < TURNS; turn++) {
    best.ours = Math.min(best.ours, seconds(read));
    best.peer = Math.min(best.peer, seconds(compromiseNamer));
  }
  return { ours: words / best.ours, peer: words / best.peer };
}

/** Seconds from starting `dateline extract` on one article to its output, best of three. */
export function coldStart(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-cold-'));
  const file = path.join(folder, 'one.txt');
  writeFileSync(file, 'Mayor visits bridge\n\nMONTREAL, May 3 2024. The mayor of Montreal, Anna Lowe, visited the Jacques Bridge on Friday.\n');
  let best = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    spawnSync(process.execPath, ['lib/cli/launch.mjs', 'extract', file], { cwd: ROOT });
    best = Math.min(best, performance.now() - start);
  }
  rmSync(folder, { recursive: true });
  return best / 1000;
}
