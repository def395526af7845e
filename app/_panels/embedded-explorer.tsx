'use client';

import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { EMBED, embedViewHref } from '../_state/embed.ts';
import { decodeView, viewHref } from '../_state/url-codec.ts';
import { Wordmark } from '../_ui/wordmark.tsx';
import { Counts } from './counts.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { Explorer as Context, useExplorerState } from './explorer-context.ts';
import { createExplorerStore, type ShownGraph } from './explorer-store.ts';
import type { ExplorerProps } from './explorer.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { keepFetching } from './keep-fetching.ts';
import { NotLoaded } from './not-loaded.tsx';
import { Notice } from './notice.tsx';
import { Stage } from './stage.tsx';
import { useGraph } from './use-graph.ts';
import { WithoutGraph } from './without-graph.tsx';
import styles from './embed.module.css';

/** The picture and its panel without the rest, with a way to the whole explorer. */
export function EmbeddedExplorer({ source, communities, ...rest }: ExplorerProps) {
  const graph = useGraph(source, communities);
  if (graph.state === 'ready') return <Opened key={source.version} first={graph.graph} {...rest} />;
  if (graph.state === 'failed') return <NotLoaded trouble={graph.trouble} retry={graph.retry} />;
  return (
    <div className={styles.shell} data-testid="embed">
      <main className={styles.stage} id="main" aria-busy="true">
        <p className={`${styles.loading} scripted-only`} role="status">
          Loading the graph…
        </p>
        {rest.entity && (
          <noscript>
            <WithoutGraph>
              <EntityPanel view={rest.entity} />
            </WithoutGraph>
          </noscript>
        )}
      </main>
    </div>
  );
}

type OpenedProps = Omit<ExplorerProps, 'source' | 'communities'> & { readonly first: ShownGraph };

function Opened({ first, path, search, entity, line }: OpenedProps) {
  const [store] = useState(() => {
    const here =
      typeof window === 'undefined'
        ? { pathname: path, search }
        : { pathname: window.location.pathname.slice(EMBED.length), search: window.location.search };
    const made = createExplorerStore(first, decodeView(here.pathname, here.search));
    // Its entries lead to other pages, which a frame does not show.
    made.setState({ openMenu: () => {} });
    return made;
  });
  const graph = useStore(store, (state) => state.graph);
  const context = useMemo(() => ({ store, ...graph }), [store, graph]);
  useEffect(
    () =>
      store.subscribe(({ view }, before) => {
        if (view !== before.view) window.history.replaceState(null, '', embedViewHref(view));
      }),
    [store],
  );
  useEffect(() => keepFetching(store), [store]);
  return (
    <Context value={context}>
      <div className={styles.shell} data-testid="embed" onClickCapture={openOutside}>
        <main className={styles.stage} id="main">
          <Stage />
        </main>
        <DetailPanel entity={entity} line={line} />
        <footer className={styles.bar}>
          <Counts className={styles.counts} />
          <WayOut />
        </footer>
        <Notice />
      </div>
    </Context>
  );
}

/** Links within the frame would lead to pages that no frame of another site may show. */
function openOutside({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

function WayOut() {
  const view = useExplorerState((state) => state.view);
  return (
    <a href={viewHref(view)} target="_blank" rel="noopener" className={styles.out}>
      <span>Explore in</span> <Wordmark />
    </a>
  );
}
