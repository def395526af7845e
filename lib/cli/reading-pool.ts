import { setFlagsFromString } from 'node:v8';
import type { Piscina } from 'piscina';
import type { Readers, Unread } from '../corpus/intake.ts';
import type { Article } from '../model/article.ts';
import type { EncodedReading } from '../model/reading.ts';
import { limitGarbage } from './garbage.ts';

/**
 * A thread's heap, MB. Readings are short-lived: a larger young generation is only touched in turn and kept, at 50 MB and
 * more a thread. The old one holds models and the batch; a text that needs more costs itself alone.
 */
const HEAP = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/**
 * How much garbage a heap may collect beside what lives, in percent, while threads read: V8's own choice of some 150 costs
 * 60 MB a thread and saves a twentieth of the time at the most.
 */
const GARBAGE = 20;

/**
 * After how many calls a function is worth V8's best compiler, while threads read; 3,000 is its own choice. Each thread compiles
 * for itself, a quarter of all work of an ingest, and much of that for functions that are called some times an article.
 */
const CALLS = { reading: 50_000, usual: 3_000 };

type Answer = readonly (EncodedReading | Unread)[];

/** Reads articles in `threads` threads, which start with the first batch. */
export function createReadingPool(threads: number): Readers & { close(): Promise<void> } {
  let started: Promise<Piscina<readonly Article[], Answer>> | null = null;
  const start = async () => {
    const { Piscina } = await import('piscina');
    limitGarbage(GARBAGE);
    setFlagsFromString(`--invocation-count-for-turbofan=${CALLS.reading}`);
    const filename = new URL('./reading-worker.ts', import.meta.url).href;
    return new Piscina<readonly Article[], Answer>({
      filename,
      minThreads: 1,
      maxThreads: threads,
      // Else a thread that waits a moment ends, and the next one loads and compiles everything anew.
      idleTimeout: Infinity,
      resourceLimits: HEAP,
    });
  };
  const run = async (articles: readonly Article[]) => (await (started ??= start())).run(articles);
  return {
    width: threads,
    expect: () => {},
    async read(articles) {
      try {
        return await run(articles);
      } catch (error) {
        return articles.length === 1 ? [{ unread: (error as Error).message }] : await oneByOne(articles);
      }
    },
    async close() {
      await (await started)?.destroy();
      limitGarbage(null);
      setFlagsFromString(`--invocation-count-for-turbofan=${CALLS.usual}`);
    },
  };

  /** After a thread died of a batch: each by itself, so that only the one that kills is lost. */
  async function oneByOne(articles: readonly Article[]): Promise<(EncodedReading | Unread)[]> {
    const out: (EncodedReading | Unread)[] = [];
    for (const article of articles)
      try {
        out.push(...(await run([article])));
      } catch (error) {
        out.push({ unread: (error as Error).message });
      }
    return out;
  }
}
