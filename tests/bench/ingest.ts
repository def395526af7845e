import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CORPORA } from '../eval/corpora.ts';
import { figure, gain, type Bench } from './figure.ts';

const REUTERS = path.join(CORPORA, 'raw/reuters-21578.jsonl.gz');
const SAMPLE = 1000;
/** Other articles than the sample's, some 300 for each of two threads, until their code is compiled. */
const WARM_UP = 640;

interface Spent {
  readonly cpu: number;
  readonly memory: number;
}

interface Inputs {
  readonly name: string;
  readonly file: string;
  readonly data: string;
  /** Rows read before anything is measured; none where all are. */
  readonly warmUp: string | null;
}

/** Articles a processor second over Reuters articles, against compromise tagging the same texts. */
export const ingest: Bench = {
  name: 'ingest',
  run: () =>
    withReuters((inputs) => {
      const ours = child<{ articles: number; kept: Spent; resolved: Spent }>('ingest', inputs);
      const peer = child<Spent & { articles: number }>('compromise', inputs);
      const rate = peer.articles / peer.cpu;
      const unit = 'articles a processor second';
      return [
        gain(`${inputs.name} read and kept`, ours.articles / ours.kept.cpu, rate, unit),
        gain(`${inputs.name} read, kept, resolved and drawn`, ours.articles / ours.resolved.cpu, rate, unit),
      ];
    }),
};

/** The most memory that ingest holds, before and after everything is resolved, against compromise over the same texts. */
export const ingestMemory: Bench = {
  name: 'ingest-memory',
  run: () =>
    withReuters((inputs) => {
      const { kept, resolved } = child<{ kept: Spent; resolved: Spent }>('ingest', inputs);
      const { memory } = child<Spent>('compromise', inputs);
      return [
        figure(`${inputs.name} peak memory until kept`, kept.memory, memory, 'MB'),
        figure(`${inputs.name} peak memory until resolved and drawn`, resolved.memory, memory, 'MB'),
      ];
    }),
};

/** From one more article to a picture that can be sent, against making everything anew. */
export const oneArticleMore: Bench = {
  name: 'one-article-more',
  run: () =>
    withReuters((inputs) => {
      child('ingest', inputs);
      const { more, anew } = child<{ more: number; anew: number }>('oneMore', inputs);
      return [figure(`${inputs.name}, one more until it can be shown`, more, anew, 'ms')];
    }),
};

/** The most memory while 2 GB of rows stream in, against a hundredth of them: it should not depend on the size. */
export const ingestStream: Bench = {
  name: 'ingest-stream',
  run: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
    const taken = (gigabytes: number) =>
      child<Spent & { articles: number }>('stream', {
        name: '',
        file: String(gigabytes),
        data: path.join(folder, `data-${gigabytes}`),
        warmUp: null,
      });
    try {
      const [few, many] = [taken(0.02), taken(2)];
      return [
        figure(
          `2 GB of JSONL in ${many.articles} rows, peak memory, words not read`,
          many.memory,
          null,
          'MB',
        ),
        figure('a hundredth of it, peak memory', few.memory, null, 'MB'),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Every twentieth article or so; all with `--all`. Nothing is measured where the corpus is absent. */
function withReuters<T>(measure: (inputs: Inputs) => T[]): Promise<T[]> {
  if (!existsSync(REUTERS)) {
    process.stderr.write(`skipped: ${REUTERS} is absent\n`);
    return Promise.resolve([]);
  }
  const rows = gunzipSync(readFileSync(REUTERS)).toString('utf8').trim().split('\n');
  const step = process.argv.includes('--all') ? 1 : Math.floor(rows.length / SAMPLE);
  const chosen = rows.filter((_, i) => i % step === 0);
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const file = path.join(folder, 'rows.jsonl');
    writeFileSync(file, chosen.join('\n'));
    const warmUp = step > 1 ? path.join(folder, 'warm-up.jsonl') : null;
    if (warmUp)
      writeFileSync(
        warmUp,
        rows
          .filter((_, i) => i % step === step >> 1)
          .slice(0, WARM_UP)
          .join('\n'),
      );
    const data = path.join(folder, 'data');
    return Promise.resolve(measure({ name: `${chosen.length} Reuters articles`, file, data, warmUp }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function child<T>(what: string, { file, data, warmUp }: Inputs): T {
  const script = path.join(import.meta.dirname, 'ingest-child.ts');
  // As the launcher starts an ingest.
  const env = { ...process.env, MALLOC_TRIM_THRESHOLD_: '131072' };
  const args = [...process.execArgv, script, what, file, data, ...(warmUp ? [warmUp] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env })) as T;
}
