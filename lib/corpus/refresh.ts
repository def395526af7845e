import { buildGraph, PictureKeeper } from '../graph/build-graph.ts';
import { contentHash } from '../graph/xxhash.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { GraphView } from '../model/graph-view.ts';
import type { Resolver } from '../resolve/resolve.ts';
import type { Point, Store, StoredReading } from '../store/store.ts';
import { moved } from './moved.ts';

/** What a corpus tells now. */
export interface Refreshed {
  readonly knowledge: Knowledge;
  /** The picture of it; nodes stand where they stood before. Made when first asked for. */
  graph(): GraphView;
}

/** What is kept in memory of a corpus, so that its next state costs by what changed. */
interface Warm {
  readonly version: string;
  readonly refreshed: Refreshed;
  /** Null until something changed: a corpus that is only read needs no resolver. */
  readonly resolving: Resolving | null;
}

interface Resolving {
  readonly resolver: Resolver;
  readonly state: number;
  readonly readings: Map<ArticleId, StoredReading>;
  readonly ledger: ReadonlyMap<string, EntityId>;
  /** Where nodes stand, also those that are gone. */
  readonly layout: Map<EntityId, Point>;
  readonly picture: PictureKeeper;
  readonly graph: GraphView;
}

/**
 * Brings what is resolved of a store up to date and keeps it there. The first change a process sees resolves all;
 * later ones cost by what they bring.
 */
export function createRefresh(createResolver: () => Resolver): (store: Store) => Refreshed {
  const held = new WeakMap<Store, Warm>();
  return (store) => {
    const warm = held.get(store);
    if (warm?.version === store.version()) return warm.refreshed;
    const next =
      (warm ? null : asKept(store)) ?? resolveAgain(store, warm?.resolving ?? null, createResolver);
    held.set(store, next);
    return next.refreshed;
  };
}

/** The state that is kept, where it is that of the articles; null where they changed since. */
function asKept(store: Store): Warm | null {
  const version = store.version();
  const knowledge = store.knowledge();
  if (!knowledge) return null;
  const previous = store.layout();
  let graph: GraphView | undefined;
  const draw = () => (graph ??= buildGraph(knowledge, { previous }));
  return { version, refreshed: { knowledge, graph: draw }, resolving: null };
}

function resolveAgain(store: Store, old: Resolving | null, createResolver: () => Resolver): Warm {
  const resolver = old?.resolver ?? createResolver();
  const { state, readings: changed, removed } = store.changesSince(old?.state ?? -1);
  const readings = old?.readings ?? new Map<ArticleId, StoredReading>();
  for (const id of removed) readings.delete(id);
  for (const reading of changed) readings.set(reading.article.id, reading);
  const ours = old !== null && store.isLastKept();
  const decisions = store.decisions();
  const { knowledge, ledger, ledgerChanges } = resolver.resolve({
    readings: [...readings.values()],
    decisions,
    ledger: ours ? old.ledger : store.ledger(),
    redirects: store.redirects(),
  });
  store.keep(knowledge, ledger, ours ? ledgerChanges : undefined);
  const version = store.version();
  const layout = old?.layout ?? new Map(store.layout());
  const picture = old?.picture ?? new PictureKeeper();
  const graph = picture.update(knowledge, {
    previous: layout,
    ...(old && { version: contentHash(JSON.stringify([old.graph.version, changed, removed, decisions])) }),
  });
  store.keepLayout(moved(graph.nodes, layout));
  return {
    version,
    refreshed: { knowledge, graph: () => graph },
    resolving: { resolver, state, readings, ledger, layout, picture, graph },
  };
}
