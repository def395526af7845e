'use client';

import { useEffect, useMemo, useState } from 'react';
import type { CommunityView, EntityView, LineView } from '#lib/model/views.ts';
import type { GraphIndex } from '../_state/graph-index.ts';
import { decodeView } from '../_state/url-codec.ts';
import { PHONE, useMedia } from '../_ui/use-media.ts';
import { DetailPanel } from './detail-panel.tsx';
import { Explorer as Context } from './explorer-context.ts';
import { createExplorerStore } from './explorer-store.ts';
import { DropAnywhere } from './drop-anywhere.tsx';
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
export function Explorer({ source, ...rest }: ExplorerProps) {
  const graph = useGraph(source);
  if (graph.state === 'ready')
    return <Opened key={graph.index.graph.version} index={graph.index} {...rest} />;
  if (graph.state === 'failed') return <NotLoaded trouble={graph.trouble} retry={graph.retry} />;
  return <Opening entity={rest.entity} line={rest.line} />;
}

interface OpenedProps extends Omit<ExplorerProps, 'source'> {
  readonly index: GraphIndex;
}

/** Filters, picture or table, panel, timeline. */
function Opened({ index, communities, path, search, entity, line }: OpenedProps) {
  const [store] = useState(() => {
    if (typeof window === 'undefined') return createExplorerStore(index, decodeView(path, search));
    const { pathname, search: query } = window.location;
    return createExplorerStore(index, heldView() ?? decodeView(pathname, query));
  });
  const context = useMemo(() => ({ store, index, communities }), [store, index, communities]);
  const phone = useMedia(PHONE);
  useAddress(context);
  useKeys(context);
  useFirstMinute(context);
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
