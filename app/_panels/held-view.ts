import { FIRST_VIEW, type ViewState } from '../_state/view-state.ts';

/* A view too long for an address lives in its history entry: it outlasts reloading, back and forward, not a copied link. */

const KEY = 'datelineView';

/** What `history.pushState` takes for the view. */
export function holdView(view: ViewState): object {
  return { [KEY]: view };
}

/** The view of the present history entry, where it holds one. */
export function heldView(): ViewState | null {
  const state: unknown = window.history.state;
  const held = typeof state === 'object' && state !== null && KEY in state ? state[KEY] : null;
  return typeof held === 'object' && held !== null ? { ...FIRST_VIEW, ...held } : null;
}
