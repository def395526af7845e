import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { createPipeline, EXTRACTOR_VERSION } from '#lib/pipeline.ts';
import { openStore } from '#lib/store/open.ts';
import { readArticles } from '../fixtures/read-articles.ts';
import { SEEDS } from '../fixtures/seeds.ts';

test('a new article moves no node that people already know', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-still-'));
  const store = openStore(folder);
  const pipeline = createPipeline(dataReader());
  const [first, second] = await readArticles(SEEDS);
  const positions = () => {
    const { nodes } = pipeline.refresh(store).graph();
    return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  };
  store.add({ article: first!, reading: pipeline.read(first!), extractor: EXTRACTOR_VERSION }, 'a');
  const before = positions();
  store.add({ article: second!, reading: pipeline.read(second!), extractor: EXTRACTOR_VERSION }, 'b');
  const after = positions();
  expect(after.size).toBeGreaterThan(before.size);
  for (const [id, at] of before) if (after.has(id)) expect(after.get(id), id).toEqual(at);
  store.close();
  rmSync(folder, { recursive: true });
});
