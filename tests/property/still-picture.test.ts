import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { createPipeline, EXTRACTOR_VERSION } from '#lib/pipeline.ts';
import { openStore } from '#lib/store/open.ts';
import { readArticles } from '../fixtures/read-articles.ts';
import { SEEDS } from '../fixtures/seeds.ts';
import { hasWikinews, wikinewsLines } from '../fixtures/wikinews-articles.ts';

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

test.skipIf(!hasWikinews)(
  'one article more than 271 moves no node by 1 % of the picture',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-still-'));
    const store = openStore(folder);
    const pipeline = createPipeline(dataReader());
    const file = path.join(folder, 'wikinews.jsonl');
    writeFileSync(file, wikinewsLines());
    for (const [i, article] of (await readArticles(file)).entries())
      store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, String(i));
    const positions = () => {
      const { nodes } = pipeline.refresh(store).graph();
      return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
    };
    const before = positions();
    const [one] = await readArticles(SEEDS);
    store.add({ article: one!, reading: pipeline.read(one!), extractor: EXTRACTOR_VERSION }, 'one more');
    const after = positions();
    expect(after.size).toBeGreaterThan(before.size);
    const xs = [...before.values()].map(({ x }) => x);
    const most = 0.01 * (xs.reduce((a, b) => Math.max(a, b)) - xs.reduce((a, b) => Math.min(a, b)));
    const stayed = [...before].filter(([id]) => after.has(id));
    expect(stayed.length).toBeGreaterThan(0.99 * before.size);
    for (const [id, { x, y }] of stayed) {
      const now = after.get(id)!;
      expect(Math.hypot(now.x - x, now.y - y), id).toBeLessThanOrEqual(most);
    }
    store.close();
    rmSync(folder, { recursive: true });
  },
);
