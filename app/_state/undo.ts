import type { ViewState } from './view-state.ts';

const APART = ['view', 'query', 'selection', 'camera', 'map', 'order', 'named'] as const;

/** What undo and redo bring back: all of a view but what is opened or searched and where it is looked at from. */
export type Arrangement = Omit<ViewState, (typeof APART)[number]>;

export interface Undo {
  readonly past: readonly Arrangement[];
  readonly future: readonly Arrangement[];
}

export const NO_UNDO: Undo = { past: [], future: [] };
const MOST_STEPS = 200;

/** Keeps what `before` was arranged like, if `after` is arranged differently. */
export function remember(undo: Undo, before: ViewState, after: ViewState): Undo {
  if (sameArrangement(before, after)) return undo;
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

/** Whether two views draw the same nodes and lines at the same places; the selection is compared apart. */
export function sameArrangement(before: ViewState, after: ViewState): boolean {
  const [a, b] = [arrangement(before), arrangement(after)];
  return (Object.keys(a) as (keyof Arrangement)[]).every((key) => a[key] === b[key]);
}

function arrangement(view: ViewState): Arrangement {
  const parts = Object.entries(view).filter(([key]) => !APART.some((apart) => apart === key));
  return Object.fromEntries(parts) as unknown as Arrangement;
}
