import { availableParallelism, freemem } from 'node:os';
import type { Readers } from '../corpus/intake.ts';
import type { Pipeline } from '../pipeline.ts';
import { readHere } from '../corpus/readers.ts';
import { createReadingPool } from './reading-pool.ts';

/** Bytes of input from which threads are worth their start, half a second each. */
const WORTH_THREADS = 400_000;
/** Bytes a thread takes with its models. */
const THREAD_MEMORY = 160 << 20;

export interface ElasticReaders extends Readers {
  /** Ends the threads and gives their memory back. */
  close(): Promise<void>;
}

/** Reads in this thread while there is little to do, on all cores beyond. */
export function createReaders(pipeline: Pipeline, cores = availableParallelism()): ElasticReaders {
  const threads = Math.min(cores, Math.max(1, Math.floor(freemem() / 2 / THREAD_MEMORY)));
  const here = readHere(pipeline);
  let pool: ReturnType<typeof createReadingPool> | null = null;
  return {
    get width() {
      return (pool ?? here).width;
    },
    expect(bytes) {
      if (threads > 1 && bytes >= WORTH_THREADS) pool ??= createReadingPool(threads);
    },
    read: (articles) => (pool ?? here).read(articles),
    async close() {
      const ended = pool;
      pool = null;
      await ended?.close();
    },
  };
}
