import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { CrfModel } from './crf.ts';
import type { CrfTask } from './crf-worker.ts';
import type { Example } from './examples.ts';
import { packExamples } from './packed-examples.ts';

/** Each thread holds a gigabyte of weights. */
const MOST_THREADS = 4;

/** Learns models side by side, `picked` telling each one's examples by their place in `examples`. */
export class CrfThreads {
  readonly #pool: Piscina<CrfTask, CrfModel>;

  constructor(examples: readonly Example[]) {
    this.#pool = new Piscina({
      filename: new URL('./crf-worker.ts', import.meta.url).href,
      workerData: packExamples(examples),
      minThreads: 1,
      maxThreads: Math.min(MOST_THREADS, availableParallelism()),
    });
  }

  learn(task: CrfTask): Promise<CrfModel> {
    return this.#pool.run(task);
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}
