import type { drawPicture as Draw, Picture } from '../_graph/picture.ts';
import type { readPalette as Read } from '../_graph/palette.ts';
import { selectedNode } from '../_state/view-state.ts';
import type { ExplorerContext } from './explorer-context.ts';
import type { ExplorerState } from './explorer-store.ts';

interface Drive extends ExplorerContext {
  readonly element: HTMLElement;
  readonly drawPicture: typeof Draw;
  readonly readPalette: typeof Read;
  readonly onLost: () => void;
}

/** What browser tests may touch; not an interface for anything else. */
declare global {
  interface Window {
    __dateline?: { picture: Picture; sigma: Picture['sigma']; select: (id: string) => void };
  }
}

const PACE = 260;
const PHONE = '(max-width: 760px)';

/** Draws the picture and keeps it at what the store says; what is done in it goes to the store. */
export function drivePicture({ store, index, element, drawPicture, readPalette, onLost }: Drive): {
  picture: Picture;
  stop: () => void;
} {
  const { getState } = store;
  let space = false;
  let ownCamera = getState().view.camera;
  const picture = drawPicture({
    container: element,
    positions: index.columns,
    scene: getState().scene,
    interest: interestOf(getState()),
    palette: readPalette(element),
    camera: ownCamera,
    insets: insetsFor(getState()),
    startAtFocus: matchMedia(PHONE).matches,
    pace: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : PACE,
    isPanning: () => space,
    onCamera(camera) {
      ownCamera = camera;
      getState().act({ do: 'move-camera', camera });
    },
    events: {
      onSelect(target) {
        getState().openMenu(null);
        if (!target) getState().act({ do: 'clear' });
        else if (target.kind === 'node') getState().act({ do: 'select-node', id: target.id });
        else getState().act({ do: 'select-line', a: target.a, b: target.b });
      },
      onHover: (target) => getState().hover(target),
      onExpand: (id) => getState().expand(id),
      onMenu: (id, at) => getState().openMenu({ id, ...at }),
    },
  });

  const onTheme = () => picture.recolour(readPalette(element));
  const onSpace = (event: KeyboardEvent) => {
    if (event.code !== 'Space' || !isFree(event.target)) return;
    space = event.type === 'keydown';
    element.style.cursor = space ? 'grab' : '';
    event.preventDefault();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scene !== before.scene) picture.show(state.scene);
    if (attentionChanged(state, before)) picture.attend(interestOf(state));
    if (state.view.selection !== before.view.selection) {
      picture.setInsets(insetsFor(state));
      const id = selectedNode(state.view);
      if (id) picture.reveal(id);
    }
    if (state.view.camera !== ownCamera) {
      ownCamera = state.view.camera;
      if (ownCamera) picture.moveTo(ownCamera);
      else picture.fitFrame();
    }
  });
  window.addEventListener('dateline:theme', onTheme);
  window.addEventListener('keydown', onSpace);
  window.addEventListener('keyup', onSpace);
  const canvases = Object.values(picture.sigma.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', onLost, { once: true });
  window.__dateline = {
    picture,
    sigma: picture.sigma,
    select: (id) => getState().act({ do: 'select-node', id: id as never }),
  };
  return {
    picture,
    stop() {
      unsubscribe();
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', onLost);
      window.removeEventListener('dateline:theme', onTheme);
      window.removeEventListener('keydown', onSpace);
      window.removeEventListener('keyup', onSpace);
      delete window.__dateline;
      picture.kill();
    },
  };
}

function interestOf({ view, hovered, matches }: ExplorerState) {
  return { selection: view.selection, hovered, matches };
}

function attentionChanged(a: ExplorerState, b: ExplorerState): boolean {
  return a.view.selection !== b.view.selection || a.hovered !== b.hovered || a.matches !== b.matches;
}

/** Room for names at the rim; on phones also for the sheet, which covers more than half once something is selected. */
function insetsFor({ view }: ExplorerState) {
  if (!matchMedia(PHONE).matches) return { top: 36, right: 84, bottom: 52, left: 84 };
  const sheet = view.selection ? window.innerHeight * 0.54 : 84;
  return { top: 30, right: 48, bottom: sheet + 40, left: 48 };
}

/** Space scrolls and presses elsewhere. */
function isFree(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.id === 'graph');
}
