import { snapshotOf } from '#lib/graph/snapshot/open-snapshot.ts';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { SearchView } from '#lib/model/views.ts';
import type { Searched } from './name-search.ts';

export interface NameFinder {
  /** Asks for what a text finds; the newest text is answered, what came before it may not be. */
  ask(text: string): void;
  stop(): void;
}

/**
 * Searches the names of a graph that is all here in a worker; null for a part of one, and where no worker runs: the server
 * searches then. `onFound` hears of what was found.
 */
export function startNameFinder(
  columns: GraphColumns,
  onFound: (found: SearchView) => void,
): NameFinder | null {
  if (columns.allLines || columns.size === 0 || typeof Worker === 'undefined') return null;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  let waiting: string | null = null;
  let busy = false;
  const send = (text: string) => {
    busy = true;
    worker.postMessage(text, []);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchView>) => {
    busy = false;
    if (waiting === null) onFound(data);
    else send(waiting);
    waiting = null;
  });
  // The server's answers are as good.
  worker.addEventListener('error', () => worker.terminate());
  worker.postMessage(searchedOf(columns), []);
  return {
    ask(text) {
      if (busy) waiting = text;
      else send(text);
    },
    stop: () => worker.terminate(),
  };
}

function searchedOf(columns: GraphColumns): Searched {
  const { size, articles, type, importance, names, ids } = snapshotOf(columns);
  const { aliasStarts, aliases, toldStarts, toldIn } = snapshotOf(columns);
  return { size, articles, type, importance, names, ids, aliasStarts, aliases, toldStarts, toldIn };
}
