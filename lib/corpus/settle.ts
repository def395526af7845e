import { placeGraph, type Drawable } from '../graph/build-graph.ts';
import type { MergedOnce, ResolveInput } from '../resolve/resolve.ts';
import type { Store, Totals } from '../store/store.ts';
import { moved } from './moved.ts';

/**
 * Brings what is resolved of a store up to date for a program that ends then: the same is written as by `createRefresh`, in half
 * the memory, since nothing is kept for a next time. Tells how much there is of it.
 */
export function createSettle(resolveOnce: (input: ResolveInput) => MergedOnce): (store: Store) => Totals {
  return (store) => {
    const kept = store.totals();
    if (kept) return kept;
    const told = resolveAndKeep(store, resolveOnce);
    const layout = new Map(store.layout());
    store.keepLayout(moved(placeGraph(told, layout), layout));
    const { articles, entities, relations } = told;
    return { articles: articles.length, entities: entities.length, relations: relations.length };
  };
}

/** Gives what a picture is made of. */
function resolveAndKeep(store: Store, resolveOnce: (input: ResolveInput) => MergedOnce): Drawable {
  const { readings, close } = store.openReadings();
  try {
    const input = { readings, decisions: store.decisions(), ledger: store.ledger(), redirects: store.redirects() };
    const { knowledge, ledger } = resolveOnce(input);
    store.keepOnce(knowledge, ledger);
    const { articles, entities, relations, coMentions, suggestions } = knowledge;
    return { articles, entities, relations, coMentions, suggestions };
  } finally {
    close();
  }
}
