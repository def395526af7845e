import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EntityId } from '#lib/model/ids.ts';
import type { CommunityView, GraphNode } from '#lib/model/graph-view.ts';
import type { GraphIndex } from '../_state/graph-index.ts';
import { partOf } from '../_state/part.ts';
import { reduce, type Action } from '../_state/reduce.ts';
import { sameListing } from '../_state/listing.ts';
import { idsOf, isSameSelection, without } from '../_state/selection.ts';
import { drawSame, isDrawnFor, makeScene, type Scene } from '../_state/scene.ts';
import { NO_UNDO, remember, sameArrangement, stepBack, stepForward, type Undo } from '../_state/undo.ts';
import { count } from '../_state/wording.ts';
import type { Selection, ViewState } from '../_state/view-state.ts';

export interface NodeMenu {
  readonly id: EntityId;
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** A version of the graph and what is told about it. */
export interface ShownGraph {
  readonly index: GraphIndex;
  /** The largest, each with a name. */
  readonly communities: readonly CommunityView[];
  /** Null while nothing was asked for beyond what came first. */
  readonly fetched?: Fetched | null;
}

/** What was fetched of a graph of which a part came first. */
export interface Fetched {
  /** How many nodes came first. */
  readonly first: number;
  readonly ids: readonly EntityId[];
  /** Keys of all that was asked for, found or not. */
  readonly asked: ReadonlySet<string>;
}

/** How fetching stands; `retry` asks again for what failed. */
export type Fetching =
  | { readonly state: 'still' }
  | { readonly state: 'fetching' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void };

/** The view that the address holds, and beside it what lasts only as long as the page. */
export interface ExplorerState {
  readonly graph: ShownGraph;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly undo: Undo;
  readonly hovered: Selection | null;
  readonly matches: ReadonlySet<EntityId> | null;
  /** What `j` and `k` go through, where that is not the order of the picture. */
  readonly walked: readonly GraphNode[] | null;
  readonly menu: NodeMenu | null;
  readonly helping: boolean;
  /** Whether the pointer draws an outline around nodes. */
  readonly lassoing: boolean;
  /** Which hint of the first minute shows. */
  readonly hint: number | null;
  /** Whether more of a large graph is on its way. */
  readonly fetching: Fetching;
  /** Read out to screen readers. */
  readonly notice: string;
  /** Whether the view is on its way to another, as while a range is dragged: the address waits. */
  readonly passing: boolean;
  /** Whether a decision is on its way to the server, or the graph that it leaves on its way here. */
  readonly correcting: boolean;
  act(action: Action): void;
  /** Draws all neighbours of nodes, and says how many came in. */
  expand(...ids: EntityId[]): void;
  stepBack(): boolean;
  stepForward(): boolean;
  hover(target: Selection | null): void;
  /** Which rows stand out where all is drawn: the most telling ones in the window. */
  see(rows: readonly number[]): void;
  /** What a search found: lit, and the most telling of it drawn. */
  match(ids: ReadonlySet<EntityId> | null): void;
  walk(nodes: readonly GraphNode[] | null): void;
  openMenu(menu: NodeMenu | null): void;
  help(open: boolean): void;
  lasso(on: boolean): void;
  showHint(hint: number | null): void;
  say(notice: string): void;
  pass(passing: boolean): void;
  /** Goes on with another version of the graph; what is selected and not in it is let go. */
  adopt(graph: ShownGraph, view: ViewState): void;
  /** Goes on with the same version of the graph, of which more is there now. */
  grow(graph: ShownGraph): void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

export function createExplorerStore(graph: ShownGraph, first: ViewState): ExplorerStore {
  /** Where the passing began: one step of undo for all of it. */
  let start = first;
  let near: readonly number[] | null = null;
  return createStore<ExplorerState>((set, get) => {
    const show = (view: ViewState, undo: Undo) => {
      const {
        graph: { index },
        view: before,
        scene,
        matches,
      } = get();
      const redrawn = { ...before, outlined: view.outlined };
      const lasting = sameArrangement(redrawn, view) && isDrawnFor(scene, view.selection);
      set({
        view,
        undo,
        scene: lasting
          ? scene
          : makeScene(index, view, sameListing(before, view) ? scene : undefined, near, matches),
      });
    };
    const step = (next: ReturnType<typeof stepBack>) => {
      if (next) show(next.view, next.undo);
      return next !== null;
    };
    return {
      graph,
      view: first,
      scene: makeScene(graph.index, first),
      undo: NO_UNDO,
      hovered: null,
      matches: null,
      walked: null,
      menu: null,
      helping: false,
      lassoing: false,
      hint: null,
      fetching: { state: 'still' },
      notice: '',
      passing: false,
      correcting: false,
      act(action) {
        const { view, undo } = get();
        const next = reduce(view, action);
        const kept = action.do === 'restore' || get().passing;
        if (next !== view) show(next, kept ? undo : remember(undo, view, next));
      },
      expand(...ids) {
        const before = get().scene.nodes.length;
        get().act({ do: 'expand-all', ids });
        // What is on its way is told when it is there.
        if (get().fetching.state === 'fetching') return;
        const { nodes, neighbours } = get().scene;
        const more = nodes.length - before;
        const all = new Set(ids.flatMap((id) => neighbours.get(id) ?? [])).size;
        set({
          notice: more ? `${count(more, 'neighbour')} added` : `All ${count(all, 'neighbour')} shown already`,
        });
      },
      stepBack: () => step(stepBack(get().undo, get().view)),
      stepForward: () => step(stepForward(get().undo, get().view)),
      hover: (hovered) => !isSameSelection(get().hovered, hovered) && set({ hovered }),
      see(rows) {
        const {
          graph: { index },
          view,
          scene,
          matches,
        } = get();
        if (!view.all || isSameRows(rows, near)) return;
        near = rows;
        set({ scene: makeScene(index, view, scene, near, matches) });
      },
      match(matches) {
        const {
          graph: { index },
          view,
          scene,
        } = get();
        const next = makeScene(index, view, scene, near, matches);
        set({ matches, scene: drawSame(scene, next) ? scene : next });
      },
      walk: (walked) => set({ walked }),
      openMenu: (menu) => set({ menu }),
      help: (helping) => set({ helping }),
      lasso: (lassoing) => set({ lassoing }),
      showHint: (hint) => set({ hint }),
      say: (notice) => set({ notice }),
      pass(passing) {
        const { view, undo, passing: before } = get();
        if (passing === before) return;
        if (passing) start = view;
        set({ passing, undo: passing ? undo : remember(undo, start, view) });
      },
      adopt(next, asked) {
        const { index } = next;
        const lacks = (id: EntityId) => !index.nodes.has(id) && !partOf(index.columns);
        const gone = new Set(idsOf(asked.selection).filter(lacks));
        const view = { ...asked, selection: without(asked.selection, gone) };
        near = null;
        const scene = makeScene(index, view, undefined, near, get().matches);
        set({ graph: next, view, scene, hovered: null, walked: null, menu: null });
      },
      grow(graph) {
        const { view, matches, graph: before } = get();
        const [old, columns] = [before.index.columns, graph.index.columns];
        near = near?.map((row) => columns.rowOf(old.nodeAt(row).id)) ?? null;
        set({ graph, scene: makeScene(graph.index, view, undefined, near, matches) });
      },
    };
  });
}

function isSameRows(a: readonly number[], b: readonly number[] | null): boolean {
  return b !== null && a.length === b.length && a.every((row, i) => row === b[i]);
}
