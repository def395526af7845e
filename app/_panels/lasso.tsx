'use client';

import { useState, type PointerEvent } from 'react';
import type { Point } from '../_graph/hit.ts';
import type { Picture } from '../_graph/picture.ts';
import { chosenIds } from '../_state/selection.ts';
import { count } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './stage.module.css';

/** Pixels between two corners of the outline. */
const STEP = 4;
const LEAST_CORNERS = 3;

/** While the lasso is on: a line drawn by mouse, pen or finger, and whatever it goes around is selected. */
export function Lasso({ picture }: { picture: Picture | null }) {
  const { store } = useExplorer();
  const on = useExplorerState((state) => state.lassoing);
  const [outline, setOutline] = useState<readonly Point[]>([]);
  if (!on || !picture) return null;
  const at = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setOutline([at(event)]);
  };
  const onMove = (event: PointerEvent) => {
    const [last, next] = [outline.at(-1), at(event)];
    if (last && Math.hypot(next.x - last.x, next.y - last.y) >= STEP) setOutline([...outline, next]);
  };
  const onUp = (event: PointerEvent) => {
    const { act, lasso, say, view } = store.getState();
    setOutline([]);
    if (outline.length < LEAST_CORNERS) return;
    const found = picture.within(outline);
    const kept = event.shiftKey || event.ctrlKey || event.metaKey ? chosenIds(view.selection) : [];
    lasso(false);
    act({ do: 'select-nodes', ids: [...kept, ...found] });
    say(found.length ? `${count(found.length, 'node')} selected` : 'No node inside');
  };
  return (
    <svg
      className={styles.lasso}
      data-testid="lasso"
      aria-hidden="true"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => setOutline([])}
    >
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
