import type { ViewState } from './view-state.ts';

/** The part of a view that undo and redo bring back. */
export type Arrangement = Pick<ViewState, 'hidden' | 'expanded'>;

export interface Undo {
  readonly past: readonly Arrangement[];
  readonly future: readonly Arrangement[];
}

export const NO_UNDO: Undo = { past: [], future: [] };
const MOST_STEPS = 200;

/** Keeps what `before` was arranged like, if `after` is arranged differently. */
export function remember(undo: Undo, before: ViewState, after: ViewState): Undo {
  if (before.hidden === after.hidden && before.expanded === after.expanded) return undo;
  return { past: [...undo.past, arrangement(before)].slice(-MOST_STEPS), future: [] };
}

export function stepBack(undo: Undo, view: ViewState): { undo: Undo; view: ViewState } | null {
  const last = undo.past.at(-1);
  if (!last) return null;
  return {
    undo: { past: undo.past.slice(0, -1), future: [...undo.future, arrangement(view)] },
    view: { ...view, ...last },
  };
}

export function stepForward(undo: Undo, view: ViewState): { undo: Undo; view: ViewState } | null {
  const next = undo.future.at(-1);
  if (!next) return null;
  return {
    undo: { past: [...undo.past, arrangement(view)], future: undo.future.slice(0, -1) },
    view: { ...view, ...next },
  };
}

function arrangement({ hidden, expanded }: ViewState): Arrangement {
  return { hidden, expanded };
}
