import { DatelineError } from '#lib/errors.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { emptyColumns, openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { SnapshotAnswer } from './answer.ts';
import { fetchSnapshot } from './fetch-snapshot.ts';

/** Loads the graph at an address: in a worker, or here where the browser has none or it fails to start. */
export async function loadGraph(address: string, signal: AbortSignal): Promise<GraphColumns> {
  const whole = new URL(address, window.location.href).href;
  const answer = await inWorker(whole, signal).catch(() => null);
  if (answer && 'trouble' in answer) throw new DatelineError(answer.trouble);
  const snapshot: Snapshot = answer ? answer.snapshot : await fetchSnapshot(whole);
  return openSnapshot(snapshot);
}

/** A snapshot that came with the page, in base64. */
export function readInline(text: string): GraphColumns {
  return openSnapshot(decodeSnapshot(Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))));
}

/** While nothing is there yet. */
export const NO_GRAPH: GraphColumns = emptyColumns();

/** Rejects where no worker runs; what the worker found wrong is in its answer. */
function inWorker(address: string, signal: AbortSignal): Promise<SnapshotAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<SnapshotAnswer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(address, []);
  });
}
