import nlp from 'compromise';
import { existsSync, readFileSync } from 'node:fs';
import { addInputs } from '#lib/corpus/add-inputs.ts';
import { createReaders } from '#lib/cli/elastic-readers.ts';
import { limitGarbage } from '#lib/cli/garbage.ts';
import { GARBAGE } from '#lib/cli/ingest-into.ts';
import { dataReader } from '#lib/data/read.ts';
import { createExplorer } from '#lib/explorer.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { disk, type Files } from '#lib/ingest/files.ts';
import type { ArticleId } from '#lib/model/ids.ts';
import { createPipeline, EXTRACTOR_VERSION } from '#lib/pipeline.ts';
import { encodeReading, Reading } from '#lib/model/reading.ts';
import { openStore } from '#lib/store/open.ts';
import { middle } from './clock.ts';

/* Runs one measured work in a process of its own, so that its memory and processor time are its own. Prints one JSON line. */

const [what, file, data, warmUp] = process.argv.slice(2) as [string, string, string, string | undefined];

const STATUS = '/proc/self/status';

/** Processor seconds of all threads since `start`, and the most memory held so far in MB. */
function spent(start: NodeJS.CpuUsage): { cpu: number; memory: number } {
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1e6, memory: peakMemory() };
}

/** MB. Linux hands `maxRSS` on to what a process starts, so that the peak of all benches before would count. */
function peakMemory(): number {
  const own = existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (own ? Number(own) : process.resourceUsage().maxRSS) / 1024;
}

const nothing = { user: 0, system: 0 };

async function ingest() {
  const [store, pipeline] = [openStore(data), createPipeline(dataReader())];
  const watcher = { begin: () => {}, total: () => {}, step: () => {}, note: () => {} };
  const readers = createReaders(pipeline, 2);
  const options = { files: disk, readers, extractor: EXTRACTOR_VERSION, watcher };
  if (warmUp) {
    const aside = openStore(`${data}-warm-up`);
    await addInputs(aside, [warmUp], options);
    aside.close();
  }
  const start = warmUp ? process.cpuUsage() : nothing;
  const { count } = await addInputs(store, [file], options);
  await readers.close();
  const kept = spent(start);
  limitGarbage(GARBAGE);
  pipeline.settle(store);
  store.close();
  return { articles: count.new, kept, resolved: spent(start) };
}

/** Tags as its own users would: everything parsed, the tagged terms asked for. */
function compromise() {
  const tag = (rows: string) => {
    const texts = readFileSync(rows, 'utf8')
      .trim()
      .split('\n')
      .map((row) => (JSON.parse(row) as { text: string }).text);
    for (const text of texts) nlp(text).termList();
    return texts.length;
  };
  if (warmUp) tag(warmUp);
  const start = warmUp ? process.cpuUsage() : nothing;
  return { articles: tag(file), ...spent(start) };
}

/** From keeping one more article to a picture that can be sent; over what `ingest` left in `data`. */
function oneMore() {
  const [store, pipeline] = [openStore(data), createPipeline(dataReader())];
  const first = store.readings()[0]!;
  const timed = (turn: number) => {
    const name = ['Ada', 'Beth', 'Cora', 'Dora', 'Emma', 'Faye', 'Gina', 'Hope'][turn]!;
    const text = `${first.article.text}\nMayor ${name} Marshfield of Lindow visited the Bank of Japan in Tokyo on Monday.`;
    const article = { ...first.article, id: `more-${turn}` as ArticleId, source: `more-${turn}.txt`, text };
    const start = process.threadCpuUsage();
    store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, `more ${turn}`);
    const { knowledge, graph } = pipeline.refresh(store);
    encodeSnapshot(createExplorer(knowledge, graph).graph());
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  const anew = timed(0);
  return { articles: store.readings().length, anew, more: middle([1, 2, 3, 4, 5, 6, 7].map(timed)) };
}

/** UTF-8 bytes of one made row, some four typed pages. */
const ROW = 8_000;

/** Takes in `file` gigabytes of made rows without reading their words: what is left is what the size of an input costs. */
async function stream() {
  const bytes = Number(file) * 1e9;
  const store = openStore(data);
  const nothingFound = encodeReading(
    Reading.parse({ sentences: [], entities: [], mentions: [], relations: [], statements: [] }),
  );
  const readers = {
    width: 2,
    expect: () => {},
    close: async () => {},
    read: async (articles: readonly unknown[]) => articles.map(() => nothingFound),
  };
  const files: Files = {
    stat: async (name) => ({ kind: 'file', size: bytes, identity: name, stamp: '1' }),
    list: async () => [],
    async *bytes() {
      const words = 'The harbour of Lindow was closed again while ships waited outside. '.repeat(
        Math.ceil(ROW / 67),
      );
      for (let row = 0; row * ROW < bytes; row++) {
        const json = JSON.stringify({ id: `row-${row}`, text: `${row} ${words}`.slice(0, ROW - 40) });
        yield Buffer.from(`${json}\n`);
      }
    },
  };
  const watcher = { begin: () => {}, total: () => {}, step: () => {}, note: () => {} };
  const { count } = await addInputs(store, ['rows.jsonl'], {
    files,
    readers,
    extractor: EXTRACTOR_VERSION,
    watcher,
  });
  store.close();
  return { articles: count.new, ...spent(nothing) };
}

const works = { ingest, compromise, oneMore, stream };
process.stdout.write(`${JSON.stringify(await works[what as keyof typeof works]())}\n`);
