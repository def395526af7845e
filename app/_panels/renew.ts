import type { EntityId } from '#lib/model/ids.ts';
import type { Renewal, RenewalRequest } from '#lib/model/renewal.ts';
import { followedView, idsIn } from '../_state/followed.ts';
import { indexGraph } from '../_state/graph-index.ts';
import { snapshotHref } from '../_state/links.ts';
import { loadGraph } from '../_workers/load-graph.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { forgetFetched } from './use-fetched.ts';
import { keepNewest } from './use-graph.ts';

/**
 * Puts the graph as it is now in the place of the one shown: view, camera and history stay, ids that were merged into others
 * are followed. Throws an Error with words for the user.
 */
export async function renew(store: ExplorerStore): Promise<void> {
  const { version, communities, followed } = await ask({ ids: idsIn(store.getState().view) });
  const columns = await loadGraph(snapshotHref(version), new AbortController().signal);
  const graph = { index: indexGraph(columns), communities };
  keepNewest(graph);
  forgetFetched();
  const follow = (id: EntityId) => followed[id] ?? id;
  store.getState().adopt(graph, followedView(store.getState().view, follow));
}

async function ask(request: RenewalRequest): Promise<Renewal> {
  const response = await fetch('/api/v1/renewal', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => null);
  if (!response?.ok) throw new Error('The server does not answer. Is dateline still running?');
  return (await response.json()) as Renewal;
}
