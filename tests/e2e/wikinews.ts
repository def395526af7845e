import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inject } from 'vitest';
import { serveSeeds, type Served } from './serve-seeds.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpora/raw/wikinews-2019-2020.jsonl.gz');

/** Whether the 271 Wikinews articles are there; they are no part of the repository. */
export const hasWikinews = existsSync(CORPUS);

/** The explorer over the 271 articles; reading them takes 10 to 20 seconds. */
export async function serveWikinews(): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-wikinews-'));
  const file = path.join(folder, 'wikinews.jsonl');
  writeFileSync(file, gunzipSync(readFileSync(CORPUS)));
  try {
    return await serveSeeds([file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Address of the one explorer over Wikinews that all test files share, for `describe.skipIf(!hasWikinews)`. The first
 * `beforeAll` that asks waits until the articles are read: give it three minutes.
 */
export async function wikinewsUrl(): Promise<string> {
  const answer = await fetch(inject('wikinews'));
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}
