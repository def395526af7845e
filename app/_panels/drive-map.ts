import type { drawMap as Draw, MapPicture } from '../_map/map-picture.ts';
import type { readPalette as Read } from '../_graph/palette.ts';
import { onMap, type MapMark } from '../_state/on-map.ts';
import type { Scene } from '../_state/scene.ts';
import { selectedNode } from '../_state/view-state.ts';
import { reducesMotion } from '../_ui/preferences.ts';
import { attentionChanged, insetsFor, interestOf } from './drive-picture.ts';
import type { ExplorerContext } from './explorer-context.ts';

interface Drive extends ExplorerContext {
  readonly element: HTMLElement;
  readonly drawMap: typeof Draw;
  readonly readPalette: typeof Read;
}

/** What browser tests may touch; not an interface for anything else. */
declare global {
  interface Window {
    __datelineMap?: MapPicture;
  }
}

const PACE = 260;

/** Draws the map and keeps it at what the store says; what is done on it goes to the store. */
export async function driveMap({ store, index, communities, element, drawMap, readPalette }: Drive): Promise<{
  picture: MapPicture;
  stop: () => void;
}> {
  const { getState } = store;
  const marksOf = (scene: Scene): readonly MapMark[] => onMap(index, scene.listed).marks;
  let ownView = getState().view.map;
  const picture = await drawMap({
    container: element,
    longitudes: index.byImportance.flatMap(({ location }) => location?.longitude ?? []),
    marks: marksOf(getState().scene),
    scene: getState().scene,
    interest: interestOf(getState(), communities),
    palette: readPalette(element),
    view: ownView,
    insets: insetsFor(getState()),
    pace: reducesMotion() ? 0 : PACE,
    onMove(view) {
      ownView = view;
      getState().act({ do: 'move-map', map: view });
    },
    events: {
      onSelect(target, more) {
        const { act, openMenu } = getState();
        openMenu(null);
        if (target?.kind === 'node') act({ do: more ? 'select-more' : 'select-node', id: target.id });
        else if (!more) act({ do: 'clear' });
      },
      onHover: (target) => getState().hover(target),
      onExpand: (id) => getState().expand(id),
      onMenu: (id, at) => getState().openMenu({ id, ...at }),
    },
  });
  const selected = selectedNode(getState().view);
  if (selected && !ownView) picture.reveal(selected);
  const unsubscribe = store.subscribe((state, before) => {
    // Another version of the graph gets a map of its own.
    if (state.graph !== before.graph) return;
    if (state.scene !== before.scene) picture.show(marksOf(state.scene), state.scene);
    if (attentionChanged(state, before)) picture.attend(interestOf(state, communities));
    if (state.view.selection !== before.view.selection) {
      picture.setInsets(insetsFor(state));
      const id = selectedNode(state.view);
      const placed = state.view.map && state.view.map !== before.view.map;
      if (id && !placed) picture.reveal(id);
    }
    if (state.view.map !== ownView) {
      ownView = state.view.map;
      picture.moveTo(ownView);
    }
  });
  const onLook = () => picture.recolour(readPalette(element));
  window.addEventListener('dateline:look', onLook);
  window.__datelineMap = picture;
  return {
    picture,
    stop() {
      unsubscribe();
      window.removeEventListener('dateline:look', onLook);
      delete window.__datelineMap;
      picture.kill();
    },
  };
}
