'use client';

import { useState, type ReactNode } from 'react';
import { indexGraph } from '../_state/graph-index.ts';
import { FIRST_VIEW } from '../_state/view-state.ts';
import { NO_GRAPH } from '../_workers/load-graph.ts';
import { Explorer as Context } from './explorer-context.ts';
import { createExplorerStore } from './explorer-store.ts';

/** What panels need around them while the graph is on its way, or never comes, as without scripts. */
export function WithoutGraph({ children }: { children: ReactNode }) {
  const [context] = useState(() => {
    const graph = { index: indexGraph(NO_GRAPH), communities: [] };
    return { ...graph, store: createExplorerStore(graph, FIRST_VIEW) };
  });
  return <Context value={context}>{children}</Context>;
}
