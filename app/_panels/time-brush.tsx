'use client';

import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { spanOf, shifted } from '../_state/time-span.ts';
import { dayAt, placeOf, type Timeline } from '../_state/timeline.ts';
import { date } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './timeline.module.css';

type End = 'from' | 'to';
/** What is being dragged: a new range from where it began, the whole range, or one of its ends. */
interface Drag {
  readonly what: 'new' | 'range' | End;
  /** Share of the strip below which it is no drag. */
  readonly still: number;
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

const STILL = 0.004;
/** A press on a mark or a bar is a click unless it goes further. */
const STILL_ON_MARK = 0.02;
const DAY = 86_400_000;

/** The strip's surface: dragging over it chooses days, dragging the range or its ends changes them. */
export function TimeBrush({ timeline, children }: { timeline: Timeline; children: ReactNode }) {
  const { store } = useExplorer();
  const { from, to, timeBy } = useExplorerState((state) => state.view);
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const first = dayAt(timeline, 0);
  const last = dayAt(timeline, 1);
  const set = (days: { from: string | null; to: string | null }) =>
    store.getState().act({ do: 'set-dates', ...days });

  const at = ({ clientX }: PointerEvent) => {
    const box = track.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  };
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    const target = event.target as Element;
    if (event.button !== 0) return;
    const what = target.closest<HTMLElement>('[data-drag]')?.dataset.drag as Drag['what'] | undefined;
    const onMark = target.closest('a, button') !== null;
    const still = onMark ? STILL_ON_MARK : STILL;
    drag.current = { what: what ?? 'new', still, start: at(event), from: from ?? first, to: to ?? last };
    if (!onMark) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = drag.current;
    if (!held) return;
    // It was let go outside of the strip.
    if (event.buttons === 0) return onUp();
    const now = at(event);
    if (held.what === 'new' && Math.abs(now - held.start) < held.still) return;
    // From here on the strip has the pointer: a mark under it is not clicked when it is let go.
    event.currentTarget.setPointerCapture(event.pointerId);
    store.getState().pass(true);
    set(dragged(held, timeline, now));
  };
  const onUp = () => {
    drag.current = null;
    store.getState().pass(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(from || to)) return;
    event.preventDefault();
    event.stopPropagation();
    set({ from: null, to: null });
  };
  const start = from ? Math.max(0, placeOf(timeline, spanOf(from).start)) : 0;
  const end = to ? Math.min(1, placeOf(timeline, spanOf(to).end)) : 1;
  const isSet = from !== null || to !== null;
  return (
    <div
      className={styles.track}
      role="group"
      aria-label="Days shown"
      ref={track}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onKeyDown={onKeyDown}
    >
      <div className={styles.brush} data-by={timeBy} data-set={isSet ? '' : undefined}>
        {isSet && (
          <div
            className={styles.range}
            data-drag="range"
            style={{ left: percent(start), width: percent(Math.max(0, end - start)) }}
          />
        )}
        <Handle
          end="from"
          at={start}
          day={from ?? first}
          bounds={[first, to ?? last]}
          onSet={(day) => set({ from: day, to })}
        />
        <Handle
          end="to"
          at={end}
          day={to ?? last}
          bounds={[from ?? first, last]}
          onSet={(day) => set({ from, to: day })}
        />
      </div>
      {children}
    </div>
  );
}

/** One end of the range: arrows move it by a day, page keys by a month, Home and End as far as it goes. */
function Handle({
  end,
  at,
  day,
  bounds: [least, most],
  onSet,
}: {
  end: End;
  at: number;
  day: string;
  bounds: readonly [string, string];
  onSet: (day: string) => void;
}) {
  const keys: Readonly<Record<string, () => string>> = {
    ArrowLeft: () => shifted(day, 'day', -1),
    ArrowDown: () => shifted(day, 'day', -1),
    ArrowRight: () => shifted(day, 'day', 1),
    ArrowUp: () => shifted(day, 'day', 1),
    PageDown: () => shifted(day, 'month', -1),
    PageUp: () => shifted(day, 'month', 1),
    Home: () => least,
    End: () => most,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keys[event.key]?.();
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onSet(next < least ? least : next > most ? most : next);
  };
  return (
    <div
      className={styles.handle}
      data-drag={end}
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={numberOf(least)}
      aria-valuemax={numberOf(most)}
      aria-valuenow={numberOf(day)}
      aria-valuetext={date(day)}
      style={{ left: percent(at) }}
      onKeyDown={onKeyDown}
    />
  );
}

function dragged(
  { what, start, from, to }: Drag,
  timeline: Timeline,
  now: number,
): { from: string; to: string } {
  const day = dayAt(timeline, now);
  /** The day that begins or ends nearest to here. */
  const edge = (days: number) => dayAt(timeline, now + (days * DAY) / (timeline.last - timeline.first));
  if (what === 'new') {
    const other = dayAt(timeline, start);
    return day < other ? { from: day, to: other } : { from: other, to: day };
  }
  if (what === 'from') {
    const first = edge(0.5);
    return { from: first < to ? first : to, to };
  }
  if (what === 'to') {
    const last = edge(-0.5);
    return { from, to: last > from ? last : from };
  }
  const days = Math.round(((now - start) * (timeline.last - timeline.first)) / DAY);
  return { from: shifted(from, 'day', days), to: shifted(to, 'day', days) };
}

/** Days since 1970, which sliders count in. */
function numberOf(day: string): number {
  return Math.round(spanOf(day).start / DAY);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
