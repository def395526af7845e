import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { readRow } from '#lib/ingest/jsonl/row.ts';
import { Decision } from '#lib/model/decision.ts';
import { createPipeline, EXTRACTOR_VERSION } from '#lib/pipeline.ts';
import { openStore } from '#lib/store/open.ts';
import type { Store } from '#lib/store/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-refresh-'));
const pipeline = createPipeline(dataReader());
let store: Store;
beforeAll(() => void (store = openStore(folder)));
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function add(id: string, text: string, to = store): void {
  const row = readRow({ id, text }, 'rows.jsonl');
  if (typeof row === 'string') throw new Error(row);
  to.add({ article: row.article, reading: pipeline.read(row.article), extractor: EXTRACTOR_VERSION }, text);
}

/** What a program that opens the corpus now finds kept. */
function kept(): ReturnType<Store['knowledge']> {
  const other = openStore(folder);
  const knowledge = other.knowledge();
  other.close();
  return knowledge;
}

test('state after state, what is kept is what is told, and nodes stay where they stand', () => {
  const steps = [
    () => add('a', 'Mayor Ada Bell of Lindow met Colin Marsh in Paris on Monday. “The bridge is safe,” Bell said.'),
    () => add('b', 'Colin Marsh of the Bank of England visited Berlin on Tuesday, said Ada Bell.'),
    () => add('c', 'Ada Bell opened a bridge in Lindow. Marsh was in London.'),
    () => add('b', 'Colin Marsh visited Rome.'),
    () => {
      const row = readRow({ id: 'd', text: 'The Bank of England hired Colin Marsh in London.' }, 'rows.jsonl');
      if (typeof row === 'string') throw new Error(row);
      const article = { ...row.article, source: 'rows.jsonl#c' };
      store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, 'd');
    },
    () => {
      const a = { article: 'a', start: 6, end: 14, surface: 'Ada Bell', type: 'person' };
      const log = { id: 'd1', at: '2024-05-04T10:00:00Z', by: 'test', note: null };
      store.append(Decision.parse({ ...log, verdict: 'rename', name: 'Ada B. Bell', a }));
    },
  ];
  const versions = new Set<string>();
  let before = new Map<string, { x: number; y: number }>();
  for (const step of steps) {
    step();
    const { knowledge, graph } = pipeline.refresh(store);
    expect(kept()).toEqual(knowledge);
    for (const { id, x, y } of graph().nodes) if (before.has(id)) expect({ x, y }, id).toEqual(before.get(id));
    before = new Map(graph().nodes.map(({ id, x, y }) => [id, { x, y }]));
    versions.add(graph().version);
  }
  expect(versions.size).toBe(steps.length);
  expect(kept()!.articles.map((a) => a.id)).toEqual(['a', 'b', 'd']);
  expect(kept()!.entities.find((e) => e.id === 'ada-bell')?.name).toBe('Ada B. Bell');
});

test('a program that ends then keeps the same, nodes where they stand and ids as they were given', () => {
  const [mine, other] = ['settled', 'refreshed'].map((name) => openStore(path.join(folder, name)));
  const texts = [
    'Mayor Ada Bell of Lindow met Colin Marsh in Paris on Monday. “The bridge is safe,” Bell said.',
    'Colin Marsh of the Bank of England visited Berlin on Tuesday, said Ada Bell.',
    'Ada Bell opened a bridge in Lindow. Marsh was in London.',
  ];
  texts.forEach((text, i) => {
    for (const to of [mine!, other!]) add(String(i), text, to);
    if (i === 1) {
      const a = { article: '0', start: 6, end: 14, surface: 'Ada Bell', type: 'person' };
      const log = { id: 'd1', at: '2024-05-04T10:00:00Z', by: 'test', note: null };
      for (const to of [mine!, other!]) to.append(Decision.parse({ ...log, verdict: 'split', a }));
    }
    const totals = createPipeline(dataReader()).settle(mine!);
    const { knowledge, graph } = createPipeline(dataReader()).refresh(other!);
    graph();
    const { articles, entities, relations } = knowledge;
    expect(totals).toEqual({ articles: articles.length, entities: entities.length, relations: relations.length });
    expect(totals).toEqual(createPipeline(dataReader()).settle(mine!));
    expect(mine!.knowledge()).toEqual(other!.knowledge());
    expect(mine!.ledger()).toEqual(other!.ledger());
    expect(mine!.layout()).toEqual(other!.layout());
  });
  expect(mine!.layout().size).toBeGreaterThan(5);
  for (const to of [mine!, other!]) to.close();
});

test('a corpus that did not change is told again as it is, picture and all', () => {
  const first = pipeline.refresh(store);
  const again = pipeline.refresh(store);
  expect(again.knowledge).toBe(first.knowledge);
  expect(again.graph()).toBe(first.graph());
});

test('what another program added and resolved is taken in under its ids', () => {
  const theirs = openStore(folder);
  add('e', 'Hanna Reed of the Lindow Harbour Trust met Ada Bell.', theirs);
  const resolved = createPipeline(dataReader()).refresh(theirs).knowledge;
  theirs.close();
  expect(pipeline.refresh(store).knowledge).toEqual(resolved);
  add('f', 'Hanna Reed visited Oslo.');
  expect(kept()).toBeNull();
  expect(pipeline.refresh(store).knowledge).toEqual(kept());
});
