import type Sigma from 'sigma';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge } from '#lib/model/views.ts';
import type { Selection } from '../_state/view-state.ts';

/** What the user did in the picture, in the explorer's words; positions in pixels of the window. */
export interface PictureEvents {
  onSelect(target: Selection | null): void;
  onHover(target: Selection | null): void;
  onExpand(id: EntityId): void;
  onMenu(id: EntityId, at: { x: number; y: number }): void;
}

interface Surroundings {
  readonly container: HTMLElement;
  readonly lineAt: (x: number, y: number, reach: number) => GraphEdge | null;
  readonly isPanning: () => boolean;
  readonly onDragged: (id: EntityId) => void;
}

const LONG_PRESS = 500;
const STILL = 8;
const MOUSE_REACH = 6;
const TOUCH_REACH = 14;

/** Turns Sigma's events into ours. Returns what undoes it. */
export function listenToGestures(sigma: Sigma, events: PictureEvents, around: Surroundings): () => void {
  const { container, lineAt } = around;
  let held: { id: EntityId; x: number; y: number; moved: boolean } | null = null;
  let press: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let touching = false;
  let overNode = false;
  let overLine = false;

  const lineTarget = (x: number, y: number): Selection | null => {
    const edge = lineAt(x, y, touching ? TOUCH_REACH : MOUSE_REACH);
    return edge && { kind: 'line', a: edge.a, b: edge.b };
  };
  const cursor = (value: string) => (container.style.cursor = value);
  const release = () => {
    clearTimeout(press);
    if (held?.moved) around.onDragged(held.id);
    held = null;
  };

  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    overLine = false;
    cursor('pointer');
    if (!touching) events.onHover({ kind: 'node', id: node as EntityId });
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    cursor('');
    if (!touching) events.onHover(null);
  });
  sigma.on('downNode', ({ node, event }) => {
    const { x, y } = event;
    pressed = false;
    if (!around.isPanning()) held = { id: node as EntityId, x, y, moved: false };
    clearTimeout(press);
    if (touching)
      press = setTimeout(() => {
        if (held?.moved) return;
        pressed = true;
        held = null;
        events.onMenu(node as EntityId, inWindow(container, x, y));
      }, LONG_PRESS);
  });
  sigma.on('moveBody', ({ event }) => {
    if (held) {
      held.moved ||= Math.hypot(event.x - held.x, event.y - held.y) > STILL / 2;
      if (!held.moved) return;
      clearTimeout(press);
      const { x, y } = sigma.viewportToGraph(event);
      sigma.getGraph().mergeNodeAttributes(held.id, { x, y });
      event.preventSigmaDefault();
    } else if (!touching && !overNode && !around.isPanning()) {
      const line = lineTarget(event.x, event.y);
      if (line || overLine) events.onHover(line);
      if (overLine !== (line !== null)) cursor(line ? 'pointer' : '');
      overLine = line !== null;
    }
  });
  sigma.on('upNode', () => setTimeout(release));
  sigma.on('upStage', () => setTimeout(release));
  sigma.on('clickNode', ({ node }) => {
    if (!held?.moved && !pressed) events.onSelect({ kind: 'node', id: node as EntityId });
    release();
  });
  sigma.on('clickStage', ({ event }) => {
    if (!held?.moved && !pressed) events.onSelect(lineTarget(event.x, event.y));
  });
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    events.onExpand(payload.node as EntityId);
  });
  sigma.on('doubleClickStage', (payload) => payload.preventSigmaDefault());
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    events.onMenu(node as EntityId, inWindow(container, event.x, event.y));
  });

  const onPointer = (event: PointerEvent) => (touching = event.pointerType === 'touch');
  const onContextMenu = (event: Event) => event.preventDefault();
  const onLeave = () => events.onHover(null);
  container.addEventListener('pointerdown', onPointer, { capture: true });
  container.addEventListener('pointermove', onPointer, { capture: true });
  container.addEventListener('pointerleave', onLeave);
  container.addEventListener('contextmenu', onContextMenu);
  return () => {
    release();
    container.removeEventListener('pointerdown', onPointer, { capture: true });
    container.removeEventListener('pointermove', onPointer, { capture: true });
    container.removeEventListener('pointerleave', onLeave);
    container.removeEventListener('contextmenu', onContextMenu);
  };
}

function inWindow(container: HTMLElement, x: number, y: number): { x: number; y: number } {
  const box = container.getBoundingClientRect();
  return { x: box.left + x, y: box.top + y };
}
