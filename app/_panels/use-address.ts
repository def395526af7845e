'use client';

import { useEffect } from 'react';
import { plainName } from '../_state/plain-text.ts';
import { idsOf } from '../_state/selection.ts';
import { shareLink } from '../_state/share-link.ts';
import { decodeView, encodeView } from '../_state/url-codec.ts';
import { count, shownName } from '../_state/wording.ts';
import type { ViewState } from '../_state/view-state.ts';
import type { Exploring } from './explorer-context.ts';
import { heldView, holdView } from './held-view.ts';

/**
 * Keeps the address and the view equal: each step is a history entry, camera moves and typing in the search are not. A view
 * too long for an address is held by the history entry itself.
 */
export function useAddress({ store, index }: Exploring): void {
  useEffect(() => {
    let restoring = false;
    let written = store.getState().view;
    const stop = store.subscribe(({ view, passing }) => {
      if (view === written || passing) return;
      const before = written;
      written = view;
      if (restoring || sameAs(view, before)) return;
      const { href, leftOut } = shareLink(view, window.location.origin);
      const held = leftOut.length ? holdView(view) : null;
      if (!held && `${window.location.pathname}${window.location.search}` === href) return;
      if (isStep(view, before)) window.history.pushState(held, '', href);
      else window.history.replaceState(held, '', href);
      document.title = titleOf({ store, index });
    });
    const onPop = () => {
      const { pathname, search } = window.location;
      if (pathname !== '/' && !pathname.startsWith('/entities/')) return;
      restoring = true;
      store.getState().act({ do: 'restore', view: heldView() ?? decodeView(pathname, search) });
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
  const still = { camera: null, map: null, query: '', named: '' };
  return encodeView({ ...view, ...still }) !== encodeView({ ...before, ...still });
}

function titleOf({ store, index }: Exploring): string {
  const { selection } = store.getState().view;
  if (!selection) return 'Dateline';
  if (selection.kind === 'nodes') return `${count(selection.ids.length, 'node')} · Dateline`;
  const ids = idsOf(selection);
  const names = ids.map((id) => {
    const node = index.nodes.get(id);
    return plainName(node ? shownName(node) : id);
  });
  return `${names.join(' and ')} · Dateline`;
}
