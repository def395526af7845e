import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test, vi } from 'vitest';
import { addInputs } from '#lib/corpus/add-inputs.ts';
import { dataReader } from '#lib/data/read.ts';
import { disk } from '#lib/ingest/files.ts';
import { createPipeline, EXTRACTOR_VERSION, type Pipeline } from '#lib/pipeline.ts';
import { readHere } from '#lib/corpus/readers.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store } from '#lib/store/store.ts';

/* A database that may take no more pages answers as one on a full disk does: SQLITE_FULL in the middle of a transaction. */

const folders: string[] = [];
afterAll(() => {
  vi.restoreAllMocks();
  for (const at of folders) rmSync(at, { recursive: true });
});

/** A store, and how much more it may take, in pages. */
function limitedStore(): { store: Store; at: string; leave(pages: number): void } {
  const at = mkdtempSync(path.join(tmpdir(), 'dateline-full-'));
  folders.push(at);
  const spy = vi.spyOn(DatabaseSync.prototype, 'exec');
  const store = openStore(at);
  const own = spy.mock.contexts[0] as DatabaseSync;
  spy.mockRestore();
  const leave = (pages: number) => {
    const used = Number(own.prepare('PRAGMA page_count').get()!.page_count);
    own.exec(`PRAGMA max_page_count = ${used + pages}`);
  };
  return { store, at, leave };
}

const NAMES = [
  'Ada Bell',
  'Colin Marsh',
  'Hanna Reed',
  'Peter Lowe',
  'Nora Finch',
  'Ivan Holt',
  'Jane Cole',
  'Max Webb',
];
const rows = Array.from({ length: 200 }, (_, i) => {
  const [one, other] = [NAMES[i % 8]!, NAMES[(i * 3 + 1) % 8]!];
  return JSON.stringify({
    id: `r${i}`,
    text: `${one} met ${other} in Paris on Monday. “Bridge ${i} is safe,” ${one} said.`,
  });
});

function add(store: Store, pipeline: Pipeline, file: string) {
  const watcher = { begin: () => {}, total: () => {}, step: () => {}, note: () => {} };
  const readers = readHere(pipeline);
  return addInputs(store, [file], { files: disk, readers, extractor: EXTRACTOR_VERSION, watcher });
}

test('a disk that is full in the middle of an ingest is named; what was added is kept, and the next run adds the rest', async () => {
  const { store, at, leave } = limitedStore();
  const pipeline = createPipeline(dataReader());
  const file = path.join(at, 'rows.jsonl');
  writeFileSync(file, rows.join('\n'));
  leave(60);
  await expect(add(store, pipeline, file)).rejects.toMatchObject({
    code: 'store/full',
    place: path.join(at, 'dateline.sqlite'),
    remedy: expect.stringContaining('what was added so far is kept'),
  });
  const kept = store.readings();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(rows.length);
  for (const { article, reading } of kept) expect(reading).toEqual(pipeline.read(article));
  leave(100_000);
  const { count } = await add(store, pipeline, file);
  expect(count).toMatchObject({ new: rows.length - kept.length, unchanged: kept.length });
  expect(store.readings().map((r) => r.article.source)).toHaveLength(rows.length);
  store.close();
});

test('an explorer whose disk is full when it resolves tells so, and goes on as if nothing had been once there is room', async () => {
  const { store, at, leave } = limitedStore();
  const pipeline = createPipeline(dataReader());
  const [first, more] = [path.join(at, 'first.jsonl'), path.join(at, 'more.jsonl')];
  writeFileSync(first, rows.slice(0, 20).join('\n'));
  writeFileSync(more, rows.slice(20, 120).join('\n'));
  await add(store, pipeline, first);
  const before = pipeline.refresh(store).knowledge;
  await add(store, pipeline, more);
  leave(1);
  for (const _ of [1, 2])
    expect(() => pipeline.refresh(store)).toThrow(expect.objectContaining({ code: 'store/full' }));
  leave(100_000);
  const { knowledge, graph } = pipeline.refresh(store);
  expect(knowledge.articles).toHaveLength(120);
  expect(store.knowledge()).toEqual(knowledge);
  const places = new Map(graph().nodes.map(({ id }) => [id, true]));
  for (const { id } of before.entities) expect(places.has(id) || id in knowledge.redirects, id).toBe(true);
  const other = openStore(at);
  expect(createPipeline(dataReader()).refresh(other).knowledge).toEqual(knowledge);
  other.close();
  store.close();
});
