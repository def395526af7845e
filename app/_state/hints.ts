import type { ViewState } from './view-state.ts';

/** One thing to try in the first minute. */
export interface Hint {
  readonly mouse: string;
  readonly touch: string;
  /** Whether a step from one view to the next was it. */
  isTried(before: ViewState, after: ViewState): boolean;
}

export const HINTS: readonly Hint[] = [
  {
    mouse: 'Click a node or a line: the sentences that say it open beside the picture.',
    touch: 'Tap a node or a line: the sentences that say it come up from below.',
    isTried: (_, { selection }) => selection?.kind === 'node' || selection?.kind === 'line',
  },
  {
    mouse: 'Double-click a node, or press e: its neighbours come in. Press 1 to see them alone.',
    touch: 'Press a node for half a second: expand it, or see its neighbourhood alone.',
    isTried: (before, after) =>
      after.expanded.length > before.expanded.length || after.scope !== before.scope,
  },
  {
    mouse: 'Shift-click more nodes, or draw around them with the lasso: what joins them?',
    touch: 'Draw around some nodes with the lasso: what joins them?',
    isTried: (_, { selection }) => selection?.kind === 'nodes',
  },
  {
    mouse: 'Ctrl+Z takes back whatever you did. Share copies a link to just this view.',
    touch: 'The address of the page is a link to just this view: send it to somebody.',
    isTried: () => false,
  },
];

/** The hint that comes next after a step; the same one where that was something else. */
export function nextHint(at: number, before: ViewState, after: ViewState): number {
  return HINTS[at]?.isTried(before, after) ? at + 1 : at;
}
