'use client';

import { useEffect, useMemo, useState } from 'react';
import type { EntityView, GraphView, LineView } from '#lib/model/views.ts';
import { indexGraph } from '../_state/graph-index.ts';
import { decodeView } from '../_state/url-codec.ts';
import { DetailPanel } from './detail-panel.tsx';
import { Explorer as Context } from './explorer-context.ts';
import { createExplorerStore } from './explorer-store.ts';
import { Filters } from './filters.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Notice } from './notice.tsx';
import { Stage } from './stage.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useAddress } from './use-address.ts';
import { useKeys } from './use-keys.ts';
import styles from './explorer.module.css';

/** What the server knows at first: the picture, the address, and the panel that the address opens. */
export interface ExplorerProps {
  readonly graph: GraphView;
  readonly path: string;
  readonly search: string;
  readonly entity: EntityView | null;
  readonly line: LineView | null;
}

/** The whole explorer: filters, picture or table, panel, timeline. */
export function Explorer({ graph, path, search, entity, line }: ExplorerProps) {
  const index = useMemo(() => indexGraph(graph), [graph]);
  const [store] = useState(() => {
    const here = typeof window === 'undefined' ? { pathname: path, search } : window.location;
    return createExplorerStore(index, decodeView(here.pathname, here.search));
  });
  const context = useMemo(() => ({ store, index }), [store, index]);
  useAddress(context);
  useKeys(context);
  useEffect(() => {
    document.body.dataset.explorer = 'ready';
    return () => void delete document.body.dataset.explorer;
  }, []);
  return (
    <Context value={context}>
      <div className={styles.shell}>
        <Header />
        <aside className={`${styles.side} scripted-only`} aria-label="Filters">
          <Filters />
        </aside>
        <main className={styles.stage} id="main">
          <Stage />
        </main>
        <DetailPanel entity={entity} line={line} />
        <div className={`${styles.time} scripted-only`}>
          <TimelineStrip />
        </div>
        <HelpDialog />
        <Notice />
      </div>
    </Context>
  );
}
