import type Sigma from 'sigma';
import type { EntityId } from '#lib/model/ids.ts';
import type { Selection } from '../_state/view-state.ts';
import type { Point } from './hit.ts';

/** What the user did in the picture, in the explorer's words; positions in pixels of the window. */
export interface PictureEvents {
  /** `more` where shift, ctrl or ⌘ was held: chosen besides what is chosen already. */
  onSelect(target: Selection | null, more: boolean): void;
  onHover(target: Selection | null): void;
  onExpand(id: EntityId): void;
  onMenu(id: EntityId, at: { x: number; y: number }): void;
}

interface Surroundings {
  readonly container: HTMLElement;
  /** What else than a node is there: a line, or the name of a community. */
  readonly targetAt: (x: number, y: number, reach: number) => Selection | null;
  readonly nodeAt: (at: Point, reach: number) => EntityId | null;
  readonly isPanning: () => boolean;
  readonly onDragged: (id: EntityId) => void;
}

const LONG_PRESS = 500;
/** Pixels within which a press is no drag. */
const MOUSE_STILL = 4;
const TOUCH_STILL = 10;
/** How far from a node's border a finger may come down and mean it. */
const TOUCH_NODE = 20;
const MOUSE_REACH = 6;
const TOUCH_REACH = 14;

/** Turns Sigma's events into ours. Returns what undoes it. */
export function listenToGestures(sigma: Sigma, events: PictureEvents, around: Surroundings): () => void {
  const { container, targetAt } = around;
  let held: { id: EntityId; x: number; y: number; moved: boolean } | null = null;
  let press: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let clicked: EntityId | null = null;
  let began: Point = { x: 0, y: 0 };
  let touching = false;
  let overNode = false;
  let overLine = false;

  const nearTarget = (at: Point): Selection | null => {
    const id = touching ? around.nodeAt(at, TOUCH_NODE) : null;
    return id ? { kind: 'node', id } : paperTarget(at.x, at.y);
  };
  const paperTarget = (x: number, y: number) => targetAt(x, y, touching ? TOUCH_REACH : MOUSE_REACH);
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
  const startPress = (id: EntityId, { x, y }: Point) => {
    clearTimeout(press);
    began = { x, y };
    if (touching)
      press = setTimeout(() => {
        pressed = true;
        held = null;
        events.onMenu(id, inWindow(container, x, y));
      }, LONG_PRESS);
  };
  /** Two fingers zoom and move the picture, also where they come down on nodes: what one began is let go. */
  const isPinch = (event: { original: MouseEvent | TouchEvent }) => {
    const pinch = 'touches' in event.original && event.original.touches.length > 1;
    if (pinch) release();
    return pinch;
  };
  sigma.on('downNode', ({ node, event }) => {
    pressed = false;
    if (isPinch(event)) return;
    if (!around.isPanning()) held = { id: node as EntityId, x: event.x, y: event.y, moved: false };
    startPress(node as EntityId, event);
  });
  sigma.on('downStage', ({ event }) => {
    pressed = false;
    if (isPinch(event)) return;
    const id = touching ? around.nodeAt(event, TOUCH_NODE) : null;
    if (id) startPress(id, event);
  });
  sigma.on('moveBody', ({ event }) => {
    const still = touching ? TOUCH_STILL : MOUSE_STILL;
    if (Math.hypot(event.x - began.x, event.y - began.y) > still) clearTimeout(press);
    if (held) {
      held.moved ||= Math.hypot(event.x - held.x, event.y - held.y) > still;
      if (!held.moved) return;
      const { x, y } = sigma.viewportToGraph(event);
      sigma.getGraph().mergeNodeAttributes(held.id, { x, y });
      event.preventSigmaDefault();
    } else if (!touching && !overNode && !around.isPanning()) {
      const line = paperTarget(event.x, event.y);
      if (line || overLine) events.onHover(line);
      if (overLine !== (line !== null)) cursor(line ? 'pointer' : '');
      overLine = line !== null;
    }
  });
  sigma.on('upNode', () => setTimeout(release));
  sigma.on('upStage', () => setTimeout(release));
  const select = (id: EntityId, event: { original: MouseEvent | TouchEvent }) => {
    clicked = id;
    if (!held?.moved && !pressed) events.onSelect({ kind: 'node', id }, wantsMore(event));
    release();
  };
  sigma.on('clickNode', ({ node, event }) => select(node as EntityId, event));
  sigma.on('clickStage', ({ event }) => {
    if (!held?.moved && !pressed) events.onSelect(nearTarget(event), wantsMore(event));
  });
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    // Two quick clicks on two nodes are no double click on the second.
    if (payload.node !== clicked || wantsMore(payload.event)) select(payload.node as EntityId, payload.event);
    else events.onExpand(clicked);
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

function wantsMore({ original }: { original: MouseEvent | TouchEvent }): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}

function inWindow(container: HTMLElement, x: number, y: number): { x: number; y: number } {
  const box = container.getBoundingClientRect();
  return { x: box.left + x, y: box.top + y };
}
