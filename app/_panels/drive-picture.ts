import type { drawPicture as Draw, Picture } from '../_graph/picture.ts';
import type { readPalette as Read } from '../_graph/palette.ts';
import { chosenIds } from '../_state/selection.ts';
import type { CameraView } from '../_state/view-state.ts';
import { reducesMotion } from '../_ui/preferences.ts';
import type { ExplorerContext } from './explorer-context.ts';
import type { ExplorerState, ExplorerStore } from './explorer-store.ts';

interface Drive {
  readonly store: ExplorerStore;
  readonly communities: ExplorerContext['communities'];
  readonly element: HTMLElement;
  readonly drawPicture: typeof Draw;
  readonly readPalette: typeof Read;
  readonly onLost: () => void;
  readonly resume: CameraView | null;
}

/** What browser tests may touch; not an interface for anything else. */
declare global {
  interface Window {
    __dateline?: { picture: Picture; sigma: Picture['sigma']; select: (id: string) => void };
  }
}

const PACE = 260;
const pace = () => (reducesMotion() ? 0 : PACE);
const PHONE = '(max-width: 760px)';

/** Draws the picture and keeps it at what the store says; what is done in it goes to the store. */
export function drivePicture({
  store,
  communities,
  element,
  drawPicture,
  readPalette,
  onLost,
  resume,
}: Drive): {
  picture: Picture;
  stop: () => void;
} {
  const { getState } = store;
  let space = false;
  let ownCamera = getState().view.camera;
  const picture = drawPicture({
    container: element,
    scene: getState().scene,
    interest: interestOf(getState(), communities),
    palette: readPalette(element),
    camera: ownCamera,
    resume,
    insets: insetsFor(getState()),
    startAtFocus: matchMedia(PHONE).matches,
    pace,
    isPanning: () => space,
    onPin: (pin) => getState().act({ do: 'pin', pins: [pin] }),
    onCamera(camera) {
      ownCamera = camera;
      getState().act({ do: 'move-camera', camera });
    },
    onStill: (rows) => getState().see(rows),
    events: {
      onSelect(target, more) {
        const { act, openMenu } = getState();
        openMenu(null);
        if (target?.kind === 'node') act({ do: more ? 'select-more' : 'select-node', id: target.id });
        else if (target?.kind === 'line') act({ do: 'select-line', a: target.a, b: target.b });
        else if (target?.kind === 'community') act({ do: 'select-community', of: target.of });
        else if (!more) act({ do: 'clear' });
      },
      onHover: (target) => getState().hover(target),
      onExpand: (id) => getState().expand(id),
      onMenu: (id, at) => getState().openMenu({ id, ...at }),
    },
  });

  const onLook = () => picture.recolour(readPalette(element));
  const onSpace = (event: KeyboardEvent) => {
    if (event.code !== 'Space' || !isFree(event.target)) return;
    space = event.type === 'keydown';
    element.style.cursor = space ? 'grab' : '';
    event.preventDefault();
  };
  const unsubscribe = store.subscribe((state, before) => {
    // Another version of the graph gets a picture of its own; one that was added to goes on in this.
    if (versionOf(state) !== versionOf(before)) return;
    if (state.scene !== before.scene) picture.show(state.scene);
    if (attentionChanged(state, before)) picture.attend(interestOf(state, communities));
    if (state.view.selection !== before.view.selection) {
      picture.setInsets(insetsFor(state));
      const id = chosenIds(state.view.selection).at(-1);
      // A view that comes with a section of the picture is shown as it was left.
      const placed = state.view.camera && state.view.camera !== before.view.camera;
      if (id && !placed) picture.reveal(id);
    }
    if (state.view.scope !== before.view.scope) {
      picture.setInsets(insetsFor(state));
      if (!state.view.camera) picture.fitFrame();
    }
    if (state.view.camera !== ownCamera) {
      ownCamera = state.view.camera;
      if (ownCamera) picture.moveTo(ownCamera);
      else picture.fitFrame();
    }
  });
  window.addEventListener('dateline:look', onLook);
  window.addEventListener('keydown', onSpace);
  window.addEventListener('keyup', onSpace);
  // Does not bubble, but is heard on its way down, also from a layer that comes later.
  element.addEventListener('webglcontextlost', onLost, { capture: true, once: true });
  window.__dateline = {
    picture,
    sigma: picture.sigma,
    select: (id) => getState().act({ do: 'select-node', id: id as never }),
  };
  return {
    picture,
    stop() {
      unsubscribe();
      element.removeEventListener('webglcontextlost', onLost, { capture: true });
      window.removeEventListener('dateline:look', onLook);
      window.removeEventListener('keydown', onSpace);
      window.removeEventListener('keyup', onSpace);
      delete window.__dateline;
      picture.kill();
    },
  };
}

function versionOf({ graph: { index } }: ExplorerState): string {
  return index.graph.version;
}

export function interestOf(
  { view, hovered, matches }: ExplorerState,
  communities: ExplorerContext['communities'],
) {
  return { selection: view.selection, hovered, matches, outlined: view.outlined ? communities : null };
}

export function attentionChanged(a: ExplorerState, b: ExplorerState): boolean {
  if (a.view.outlined !== b.view.outlined) return true;
  return a.view.selection !== b.view.selection || a.hovered !== b.hovered || a.matches !== b.matches;
}

/** Room for names at the rim; on phones also for the sheet, which covers more than half once something is selected. */
export function insetsFor({ view }: ExplorerState) {
  const bar = view.scope ? 56 : 0;
  if (!matchMedia(PHONE).matches) return { top: 36 + bar, right: 84, bottom: 52, left: 84 };
  const sheet = view.selection ? window.innerHeight * 0.54 : 84;
  return { top: 30 + bar, right: 48, bottom: sheet + 40, left: 48 };
}

/** Space scrolls and presses elsewhere. */
function isFree(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.id === 'graph');
}
