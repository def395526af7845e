import { indexGraph } from '../_state/graph-index.ts';
import { keyOf, neededFor } from '../_state/needed.ts';
import { count } from '../_state/wording.ts';
import type { ExplorerStore, Fetched } from './explorer-store.ts';
import { keepNewest } from './use-graph.ts';

/** What the server answers at once: the rest is asked for next. */
const MOST_ASKS = 500;

/**
 * Of a graph that is here as a part, fetches what the view names beyond it, one request at a time, until the function given
 * back is called. What was asked for once is not asked for again: links, steps back and searches all lead here by the view
 * alone.
 */
export function keepFetching(store: ExplorerStore): () => void {
  let busy = false;
  let stopped = false;
  /** Asks that failed wait until they are asked for again by hand. */
  const failed = new Set<string>();
  const retry = () => {
    failed.clear();
    store.setState({ fetching: { state: 'still' } });
    look();
  };

  function look(): void {
    const { graph, view, matches } = store.getState();
    if (busy || stopped || !graph.index.columns.allLines) return;
    const asked = graph.fetched?.asked;
    const asks = neededFor(graph.index, view, matches)
      .filter((ask) => !asked?.has(keyOf(ask)) && !failed.has(keyOf(ask)))
      .slice(0, MOST_ASKS);
    if (!asks.length) return;
    busy = true;
    store.setState({ fetching: { state: 'fetching' } });
    void fetchFor(store, asks)
      .then(
        () => store.setState({ fetching: { state: 'still' } }),
        (error: unknown) => {
          for (const ask of asks) failed.add(keyOf(ask));
          store.setState({ fetching: { state: 'failed', message: wordsOf(error), retry } });
        },
      )
      .finally(() => {
        busy = false;
        look();
      });
  }

  const stop = store.subscribe((state, before) => {
    const same =
      state.graph === before.graph && state.view === before.view && state.matches === before.matches;
    if (!same) look();
  });
  look();
  return () => {
    stopped = true;
    stop();
  };
}

async function fetchFor(store: ExplorerStore, asks: ReturnType<typeof neededFor>): Promise<void> {
  const { graph, scene } = store.getState();
  const { columns } = graph.index;
  const had: Fetched = graph.fetched ?? { first: columns.size, ids: [], asked: new Set() };
  const { fetchPiece } = await import('../_workers/fetch-piece.ts');
  const grown = await fetchPiece(columns, {
    version: columns.version,
    most: had.first,
    have: [...had.ids],
    asks: [...asks],
  });
  // Another version of the graph came meanwhile.
  if (store.getState().graph !== graph) return;
  const fetched = {
    ...had,
    ids: [...had.ids, ...grown.ids],
    asked: new Set([...had.asked, ...asks.map(keyOf)]),
  };
  const index = grown.ids.length ? indexGraph(grown.columns) : graph.index;
  const next = { ...graph, index, fetched };
  keepNewest(next);
  store.getState().grow(next);
  const more = store.getState().scene.nodes.length - scene.nodes.length;
  const expanding = asks.some(({ what }) => what === 'neighbours');
  if (expanding && more > 0) store.getState().say(`${count(more, 'neighbour')} added`);
}

function wordsOf(error: unknown): string {
  const { message, remedy } = error as { message?: string; remedy?: string };
  return [message ?? String(error), remedy].filter(Boolean).join(' ');
}
