import type { DecisionId } from '#lib/model/ids.ts';
import type { ViewState } from './view-state.ts';

const APART = ['view', 'query', 'selection', 'camera', 'map', 'order', 'named'] as const;

/** What undo and redo bring back: all of a view but what is opened or searched and where it is looked at from. */
export type Arrangement = Omit<ViewState, (typeof APART)[number]>;

/** What was decided about the graph at one stroke: undoing these decisions takes it back. */
export interface Decided {
  readonly decided: readonly DecisionId[];
  /** What was done, in words. */
  readonly words: string;
}

type Step = Arrangement | Decided;

export interface Undo {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type Way = 'back' | 'forward';

export const NO_UNDO: Undo = { past: [], future: [] };
const MOST_STEPS = 200;

/** Keeps what `before` was arranged like, if `after` is arranged differently. */
export function remember(undo: Undo, before: ViewState, after: ViewState): Undo {
  if (sameArrangement(before, after)) return undo;
  return { past: [...undo.past, arrangement(before)].slice(-MOST_STEPS), future: [] };
}

export function stepBack(undo: Undo, view: ViewState): { undo: Undo; view: ViewState } | null {
  const last = undo.past.at(-1);
  if (!last || isDecided(last)) return null;
  return {
    undo: { past: undo.past.slice(0, -1), future: [...undo.future, arrangement(view)] },
    view: { ...view, ...last },
  };
}

export function stepForward(undo: Undo, view: ViewState): { undo: Undo; view: ViewState } | null {
  const next = undo.future.at(-1);
  if (!next || isDecided(next)) return null;
  return {
    undo: { past: [...undo.past, arrangement(view)], future: undo.future.slice(0, -1) },
    view: { ...view, ...next },
  };
}

export function rememberDecided(undo: Undo, step: Decided): Undo {
  return { past: [...undo.past, step].slice(-MOST_STEPS), future: [] };
}

/** The decisions that lie next on the way; null where a step of the view does, or nothing. */
export function decidedAt({ past, future }: Undo, way: Way): Decided | null {
  const next = (way === 'back' ? past : future).at(-1);
  return next && isDecided(next) ? next : null;
}

/** After the decisions next on the way were taken back; `reverse`: those that did it. */
export function passDecided({ past, future }: Undo, way: Way, reverse: Decided): Undo {
  return way === 'back'
    ? { past: past.slice(0, -1), future: [...future, reverse] }
    : { past: [...past, reverse], future: future.slice(0, -1) };
}

function isDecided(step: Step): step is Decided {
  return 'decided' in step;
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
