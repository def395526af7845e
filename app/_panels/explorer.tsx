'use client';

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { CommunityView } from '#lib/model/graph-view.ts';
import type { EntityView, LineView } from '#lib/model/views.ts';
import { decodeView } from '../_state/url-codec.ts';
import { PHONE, useMedia } from '../_ui/use-media.ts';
import { DetailPanel } from './detail-panel.tsx';
import { Explorer as Context } from './explorer-context.ts';
import { createExplorerStore, type ShownGraph } from './explorer-store.ts';
import { DropAnywhere } from './drop-anywhere.tsx';
import { keepFetching } from './keep-fetching.ts';
import { Filters } from './filters.tsx';
import { FirstMinute } from './first-minute.tsx';
import { Header } from './header.tsx';
import { heldView } from './held-view.ts';
import { HelpDialog, NotLoaded } from './later.tsx';
import { LinkNotes } from './link-notes.tsx';
import { NewArticles } from './new-articles.tsx';
import { Notice } from './notice.tsx';
import { Opening } from './opening.tsx';
import { Stage } from './stage.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useAddress } from './use-address.ts';
import { useFirstMinute } from './use-first-minute.ts';
import { useGraph, type GraphSource } from './use-graph.ts';
import { useKeys } from './use-keys.ts';
import styles from './explorer.module.css';

/** What the server knows at first: which graph, the address, and the panel that the address opens. */
export interface ExplorerProps {
  readonly source: GraphSource;
  readonly communities: readonly CommunityView[];
  readonly path: string;
  readonly search: string;
  readonly entity: EntityView | null;
  readonly line: LineView | null;
}

/** The whole explorer, once its graph is there. */
export function Explorer({ source, communities, ...rest }: ExplorerProps) {
  const graph = useGraph(source, communities);
  if (graph.state === 'ready') return <Opened key={source.version} first={graph.graph} {...rest} />;
  if (graph.state === 'failed') return <NotLoaded trouble={graph.trouble} retry={graph.retry} />;
  return <Opening entity={rest.entity} line={rest.line} />;
}

interface OpenedProps extends Omit<ExplorerProps, 'source' | 'communities'> {
  readonly first: ShownGraph;
}

/** Filters, picture or table, panel, timeline. */
function Opened({ first, path, search, entity, line }: OpenedProps) {
  const [store] = useState(() => {
    if (typeof window === 'undefined') return createExplorerStore(first, decodeView(path, search));
    const { pathname, search: query } = window.location;
    return createExplorerStore(first, heldView() ?? decodeView(pathname, query));
  });
  const graph = useStore(store, (state) => state.graph);
  const context = useMemo(() => ({ store, ...graph }), [store, graph]);
  const phone = useMedia(PHONE);
  useAddress(context);
  useKeys(context);
  useFirstMinute(context);
  useEffect(() => keepFetching(store), [store]);
  useEffect(() => {
    document.body.dataset.explorer = 'ready';
    return () => void delete document.body.dataset.explorer;
  }, []);
  return (
    <Context value={context}>
      <div className={styles.shell}>
        <Header />
        <aside className={`${styles.side} scripted-only`} aria-label="Filters">
          <FirstMinute />
          <Filters />
        </aside>
        <main className={styles.stage} id="main">
          <LinkNotes />
          <NewArticles />
          <Stage />
        </main>
        <DetailPanel entity={entity} line={line} />
        <div className={`${styles.time} scripted-only`}>{!phone && <TimelineStrip />}</div>
        <HelpDialog />
        <DropAnywhere />
        <Notice />
      </div>
    </Context>
  );
}
