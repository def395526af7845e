import { viewHref } from './url-codec.ts';
import { FIRST_VIEW, type ViewState } from './view-state.ts';
import { count } from './wording.ts';

/** Longer addresses are cut by mail programs, chats and some servers. */
export const LONGEST_LINK = 2000;

/** A link to a view, and in words what of the view it had to leave out. */
export interface ShareLink {
  /** From the root of the site. */
  readonly href: string;
  readonly leftOut: readonly string[];
}

type Part = keyof ViewState;

/** What a link without a part does not restore. */
const WORDS: { readonly [K in Part]: (value: ViewState[K]) => string } = {
  view: () => 'which of graph, map and table is shown',
  query: () => 'the search',
  selection: () => 'what is selected',
  withoutTypes: () => 'the filter by type',
  withoutOutlets: (outlets) => `the filter by outlet (${count(outlets.length, 'outlet')})`,
  withoutLines: () => 'the filter by kind of line',
  withoutDegrees: () => 'the filter by number of neighbours',
  from: () => 'the first day',
  to: () => 'the last day',
  hidden: (ids) => `which nodes are hidden (${ids.length})`,
  expanded: (ids) => `which nodes are expanded (${ids.length})`,
  scope: () => 'which part of the graph is looked at',
  pinned: (pins) => `where nodes were pinned (${pins.length})`,
  outlined: () => 'that communities are outlined',
  timeBy: () => 'whether days are of happening or of telling',
  all: () => 'that everything is drawn',
  camera: () => 'the section that is looked at',
  map: () => 'the section of the map',
  order: () => 'how the table is ordered',
  named: () => 'what names in the table contain',
};
const PARTS = Object.keys(WORDS) as readonly Part[];

/**
 * The link to a view. Where it would be too long, whole parts are left out, those that take most room first, and told.
 * `origin`: scheme and host that the link will follow.
 */
export function shareLink(view: ViewState, origin: string): ShareLink {
  const fits = (one: ViewState) => origin.length + viewHref(one).length < LONGEST_LINK;
  let short = view;
  const leftOut: string[] = [];
  while (!fits(short)) {
    const part = longestPart(short);
    if (!part) break;
    leftOut.push(wordsOf(part, short));
    short = without(short, part);
  }
  return { href: viewHref(short), leftOut };
}

function longestPart(view: ViewState): Part | null {
  const whole = viewHref(view).length;
  let best: { part: Part; saves: number } | null = null;
  for (const part of PARTS) {
    const saves = whole - viewHref(without(view, part)).length;
    if (saves > (best?.saves ?? 0)) best = { part, saves };
  }
  return best?.part ?? null;
}

function without(view: ViewState, part: Part): ViewState {
  return { ...view, [part]: FIRST_VIEW[part] };
}

function wordsOf<K extends Part>(part: K, view: ViewState): string {
  return WORDS[part](view[part]);
}
