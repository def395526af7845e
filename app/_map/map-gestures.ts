import type { EntityId } from '#lib/model/ids.ts';
import type { PictureEvents } from '../_graph/gestures.ts';
import type { Point } from './plane.ts';

interface Handlers {
  readonly events: PictureEvents;
  /** The mark at a spot of the container, within `reach` pixels. */
  readonly markAt: (at: Point, reach: number) => EntityId | null;
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, at: Point) => void;
}

const LONG_PRESS = 500;
const STILL = 6;
const MOUSE_REACH = 5;
const TOUCH_REACH = 14;
/** Wheel movement that doubles or halves. */
const DOUBLE = 420;

/** Drag pans, wheel and pinch zoom, click or tap selects, long press and right click open the menu. Returns what undoes it. */
export function listenOnMap(container: HTMLElement, { events, markAt, onPan, onZoom }: Handlers): () => void {
  const pointers = new Map<number, Point>();
  let start: Point | null = null;
  let moved = false;
  let press: ReturnType<typeof setTimeout> | undefined;

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const box = container.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const reachOf = (event: PointerEvent) => (event.pointerType === 'touch' ? TOUCH_REACH : MOUSE_REACH);
  const openMenu = (event: MouseEvent, reach: number) => {
    const id = markAt(at(event), reach);
    if (id) events.onMenu(id, { x: event.clientX, y: event.clientY });
    return id !== null;
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    container.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, at(event));
    clearTimeout(press);
    if (pointers.size > 1) {
      moved = true;
      return;
    }
    start = at(event);
    moved = false;
    if (event.pointerType === 'touch')
      press = setTimeout(() => {
        if (!moved && openMenu(event, TOUCH_REACH)) moved = true;
      }, LONG_PRESS);
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    const now = at(event);
    if (!before) {
      if (event.pointerType === 'touch') return;
      const id = markAt(now, MOUSE_REACH);
      container.style.cursor = id ? 'pointer' : '';
      events.onHover(id && { kind: 'node', id });
      return;
    }
    if (pointers.size === 1) {
      moved ||= Math.hypot(now.x - start!.x, now.y - start!.y) > STILL;
      if (!moved) return;
      clearTimeout(press);
      container.style.cursor = 'grabbing';
      onPan(before.x - now.x, before.y - now.y);
    } else pinch(event.pointerId, before, now);
    pointers.set(event.pointerId, now);
  };
  const pinch = (id: number, before: Point, now: Point) => {
    const other = [...pointers].find(([key]) => key !== id)![1];
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    const apart = Math.hypot(before.x - other.x, before.y - other.y);
    if (apart > 0) onZoom(Math.hypot(now.x - other.x, now.y - other.y) / apart, middle);
    onPan((before.x - now.x) / 2, (before.y - now.y) / 2);
  };
  const onUp = (event: PointerEvent) => {
    clearTimeout(press);
    const wasDown = pointers.delete(event.pointerId);
    container.style.cursor = '';
    if (!wasDown || moved || pointers.size || event.type === 'pointercancel') return;
    const id = markAt(at(event), reachOf(event));
    events.onSelect(id && { kind: 'node', id }, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const onDouble = (event: MouseEvent) => {
    const id = markAt(at(event), MOUSE_REACH);
    if (id) events.onExpand(id);
    else onZoom(2, at(event));
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    openMenu(event, MOUSE_REACH);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : 1) * (event.ctrlKey ? 4 : 1);
    onZoom(2 ** (-pixels / DOUBLE), at(event));
  };
  const onLeave = () => pointers.size || events.onHover(null);

  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    pointerleave: onLeave,
    dblclick: onDouble,
    contextmenu: onContextMenu,
    wheel: onWheel,
  };
  for (const [name, listener] of Object.entries(listeners))
    container.addEventListener(name, listener as EventListener, { passive: false });
  return () => {
    clearTimeout(press);
    for (const [name, listener] of Object.entries(listeners))
      container.removeEventListener(name, listener as EventListener);
  };
}
