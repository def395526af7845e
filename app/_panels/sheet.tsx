'use client';

import { useEffect, useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { useExplorer } from './explorer-context.ts';
import styles from './sheet.module.css';

type Height = 'low' | 'half' | 'full';
const HEIGHTS: readonly Height[] = ['low', 'half', 'full'];
const FLICK = 40;
const STILL = 4;

/** A side panel on wide windows, a bottom sheet with three heights on phones. */
export function Sheet({
  selected,
  scroller,
  children,
}: {
  selected: boolean;
  scroller: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}) {
  const { store } = useExplorer();
  const [height, setHeight] = useState<Height>(selected ? 'half' : 'low');
  const [pull, setPull] = useState<number | null>(null);
  const grip = useRef(0);
  const dragged = useRef(false);
  useEffect(() => {
    setHeight(selected ? 'half' : 'low');
  }, [selected]);

  const onDown = (event: PointerEvent) => {
    grip.current = event.clientY;
    dragged.current = false;
    setPull(0);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (pull === null) return;
    dragged.current ||= Math.abs(event.clientY - grip.current) > STILL;
    setPull(event.clientY - grip.current);
  };
  const onUp = () => {
    if (pull === null) return;
    const at = HEIGHTS.indexOf(height);
    if (pull < -FLICK) setHeight(HEIGHTS[Math.min(2, at + (pull < -320 ? 2 : 1))]!);
    else if (pull > FLICK) {
      setHeight(HEIGHTS[Math.max(0, at - (pull > 320 ? 2 : 1))]!);
      if (at === 0 && selected) store.getState().act({ do: 'clear' });
    }
    setPull(null);
  };
  const toggle = () => setHeight(height === 'full' ? 'low' : HEIGHTS[HEIGHTS.indexOf(height) + 1]!);

  return (
    <aside
      className={styles.sheet}
      aria-label="Details"
      data-height={height}
      data-pulled={pull !== null || undefined}
      style={pull === null ? undefined : { ['--pull' as string]: `${-pull}px` }}
    >
      <button
        type="button"
        className={`${styles.handle} scripted-only`}
        aria-label={height === 'full' ? 'Lower the details' : 'Raise the details'}
        aria-expanded={height !== 'low'}
        onClick={() => !dragged.current && toggle()}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      />
      <div id="details" className={styles.content} ref={scroller} tabIndex={-1}>
        {children}
      </div>
    </aside>
  );
}
