import type { CorpusState } from '#lib/model/corpus-state.ts';
import { getCorpus } from './corpus.ts';
import { getExplorer } from './explorer.ts';

/** Milliseconds between looks at the store; a look costs a few microseconds. */
const EVERY = 200;

type Listener = (state: CorpusState) => void;

const shared = globalThis as { datelineWatch?: { listeners: Set<Listener>; timer: NodeJS.Timeout | null; seen: string } };

/** Tells the state of the corpus now and after every change, until the function given back is called. */
export function watchChanges(listener: Listener): () => void {
  const watch = (shared.datelineWatch ??= { listeners: new Set(), timer: null, seen: '' });
  const { store } = getCorpus();
  listener(stateNow());
  watch.listeners.add(listener);
  if (watch.timer === null) {
    watch.seen = store.version();
    watch.timer = setInterval(look, EVERY);
  }
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0 || watch.timer === null) return;
    clearInterval(watch.timer);
    watch.timer = null;
  };

  /** An ingest that goes on is waited for: one refresh at its end, not one a batch. */
  function look(): void {
    if (store.version() === watch.seen || store.isIngesting()) return;
    const state = stateNow();
    watch.seen = store.version();
    for (const tell of watch.listeners) tell(state);
  }
}

function stateNow(): CorpusState {
  const { version, totals } = getExplorer().graph();
  return { version, articles: totals.articles };
}
