import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { hasWikinews, wikinewsLines } from '../fixtures/wikinews-articles.ts';
import { serveSeeds, type Served } from './serve-seeds.ts';

export { hasWikinews };

/** The explorer over the 271 articles; reading them takes 10 to 20 seconds. */
export async function serveWikinews(): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-wikinews-'));
  const file = path.join(folder, 'wikinews.jsonl');
  writeFileSync(file, wikinewsLines());
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
