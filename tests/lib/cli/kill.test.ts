import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#lib/store/open.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ROWS = 400;
let folder: string;

/** Over 400 kB, so that threads start, though little of it is text. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-kill-'));
  const row = (i: number) => ({
    id: `r${i}`,
    text: `Mayor Ada Bell of Lindow met ${i} engineers on Monday.`,
    notes: 'x'.repeat(1500),
  });
  const rows = Array.from({ length: ROWS }, (_, i) => `${JSON.stringify(row(i))}\n`);
  writeFileSync(path.join(folder, 'rows.jsonl'), rows.join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command without the launcher between, so that a kill hits the process that writes. */
function start(...args: string[]): { child: ChildProcess; done: Promise<{ code: number | null; out: string; err: string }> } {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'lib/cli/main.ts'), ...args],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const text = { out: '', err: '' };
  child.stdout!.on('data', (chunk) => (text.out += chunk));
  child.stderr!.on('data', (chunk) => (text.err += chunk));
  const done = once(child, 'close').then(([code]) => ({ code: code as number | null, ...text }));
  return { child, done };
}

/** Articles kept so far, as another program sees them. */
function countKept(data: string): number {
  const file = path.join(folder, data, 'dateline.sqlite');
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare('SELECT count(*) AS n FROM articles').get()!.n);
  } catch {
    return 0;
  } finally {
    database.close();
  }
}

test('killed in the middle, an ingest loses nothing that was kept, and the next one goes on', { timeout: 180_000 }, async () => {
  const { child, done } = start('ingest', 'rows.jsonl', '--data', 'data');
  while (countKept('data') < 32) await wait(20);
  child.kill('SIGKILL');
  await done;
  const kept = countKept('data');
  expect(kept).toBeLessThan(ROWS);

  const store = openStore(path.join(folder, 'data'));
  const readings = store.readings();
  store.close();
  expect(readings).toHaveLength(kept);
  for (const { article, reading } of readings)
    expect(reading.mentions.map((m) => article.text.slice(m.start, m.end))).toContain('Ada Bell');

  const next = await start('ingest', 'rows.jsonl', '--data', 'data', '--json').done;
  expect(JSON.parse(next.out)).toMatchObject({ added: ROWS - kept, unchanged: kept, failed: [] });
  const third = await start('ingest', 'rows.jsonl', '--data', 'data', '--json').done;
  expect(JSON.parse(third.out)).toMatchObject({ added: 0, unchanged: ROWS, failed: [] });
});

test('of two ingests at once the second waits for the first, and both come in', { timeout: 120_000 }, async () => {
  writeFileSync(path.join(folder, 'a.txt'), 'Ada Bell visited Berlin on Monday.');
  writeFileSync(path.join(folder, 'b.txt'), 'Ada Bell visited Rome on Tuesday.');
  const both = await Promise.all(['a.txt', 'b.txt'].map((f) => start('ingest', f, '--data', 'both', '--json').done));
  expect(both.map((b) => [b.code, JSON.parse(b.out).added])).toEqual([[0, 1], [0, 1]]);
  expect(countKept('both')).toBe(2);
});

test.skipIf(process.getuid?.() === 0)('a data directory that may not be written is told in one line', async () => {
  await start('ingest', 'a.txt', '--data', 'closed').done;
  chmodSync(path.join(folder, 'closed'), 0o500);
  const { code, err } = await start('ingest', 'b.txt', '--data', 'closed').done;
  chmodSync(path.join(folder, 'closed'), 0o700);
  expect(code).toBe(1);
  expect(err).toMatch(/closed: the data directory cannot be written\. Give yourself write permission/);
});
