'use client';

import { useEffect } from 'react';
import { plainName } from '../_state/plain-text.ts';
import { decodeView, encodeView, viewHref } from '../_state/url-codec.ts';
import { shownName } from '../_state/wording.ts';
import type { ViewState } from '../_state/view-state.ts';
import type { ExplorerContext } from './explorer-context.ts';

/** Keeps the address and the view equal: each step is a history entry, camera moves are not. */
export function useAddress({ store, index }: ExplorerContext): void {
  useEffect(() => {
    let restoring = false;
    const stop = store.subscribe(({ view }, { view: before }) => {
      if (view === before || restoring || sameAs(view, before)) return;
      const address = viewHref(view);
      if (`${window.location.pathname}${window.location.search}` === address) return;
      if (isStep(view, before)) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
      document.title = titleOf({ store, index });
    });
    const onPop = () => {
      const { pathname, search } = window.location;
      if (pathname !== '/' && !pathname.startsWith('/entities/')) return;
      restoring = true;
      store.getState().act({ do: 'restore', view: decodeView(pathname, search) });
      restoring = false;
      document.title = titleOf({ store, index });
    };
    window.addEventListener('popstate', onPop);
    return () => {
      stop();
      window.removeEventListener('popstate', onPop);
    };
  }, [store, index]);
}

/** An entity's page and the explorer with that node selected show the same view. */
function sameAs(view: ViewState, before: ViewState): boolean {
  return encodeView(view) === encodeView(before);
}

function isStep(view: ViewState, before: ViewState): boolean {
  return encodeView({ ...view, camera: null }) !== encodeView({ ...before, camera: null });
}

function titleOf({ store, index }: ExplorerContext): string {
  const { selection } = store.getState().view;
  if (!selection) return 'Dateline';
  const ids = selection.kind === 'node' ? [selection.id] : [selection.a, selection.b];
  const names = ids.map((id) => {
    const node = index.nodes.get(id);
    return plainName(node ? shownName(node) : id);
  });
  return `${names.join(' and ')} · Dateline`;
}
