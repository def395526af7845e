'use client';

import { useMemo, useRef, useState, type PointerEvent } from 'react';
import {
  bundle,
  dayAt,
  makeTimeline,
  placeOf,
  ticksOf,
  timeOf,
  type Moment,
  type Timeline,
} from '../_state/timeline.ts';
import { count, date } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { MomentGlyph } from './moment-glyph.tsx';
import styles from './timeline.module.css';

const PLACES = 110;
const SIDE_BY_SIDE = 4;
/** A row of more than this is drawn in bars. */
const MOST_GLYPHS = 40;
/** Below this share of the strip a press is no drag. */
const DRAG = 0.004;

/** When things happened and when they were told. Dragging over it keeps only what lies in between. */
export function TimelineStrip() {
  const { store, index } = useExplorer();
  const scene = useExplorerState((state) => state.scene);
  const { from, to } = useExplorerState((state) => state.view);
  const all = useMemo(() => makeTimeline(index.graph, scene), [index, scene]);
  const [frame] = useState(all);
  const timeline = all && frame ? { ...all, first: frame.first, last: frame.last } : all;
  const [brush, setBrush] = useState<{ start: number; now: number } | null>(null);
  const track = useRef<HTMLDivElement>(null);
  if (!timeline) return null;

  const at = (event: PointerEvent) => {
    const box = track.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const isDrag = ({ start, now }: { start: number; now: number }) => Math.abs(now - start) > DRAG;
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('a, button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setBrush({ start: at(event), now: at(event) });
  };
  const onUp = () => {
    if (brush && isDrag(brush)) {
      const days = [brush.start, brush.now].map((place) => dayAt(timeline, place)).sort();
      store.getState().act({ do: 'set-dates', from: days[0]!, to: days[1]! });
    }
    setBrush(null);
  };
  const range =
    brush && isDrag(brush) ? [brush.start, brush.now].sort((a, b) => a - b) : rangeOf(timeline, from, to);
  return (
    <section className={styles.strip} aria-label="Timeline">
      <div className={styles.labels} aria-hidden="true">
        <span>Happened</span>
        <span>Told</span>
      </div>
      <div
        className={styles.track}
        ref={track}
        onPointerDown={onDown}
        onPointerMove={(event) => brush && setBrush({ ...brush, now: at(event) })}
        onPointerUp={onUp}
        onPointerCancel={() => setBrush(null)}
      >
        {range && (
          <div
            className={styles.range}
            style={{ left: percent(range[0]!), width: percent(range[1]! - range[0]!) }}
          />
        )}
        <Beyond moments={timeline.earlier} side="earlier" />
        <Beyond moments={timeline.later} side="later" />
        <Row label="Happened" timeline={timeline} moments={timeline.happened} />
        <Row label="Told" timeline={timeline} moments={timeline.told} />
        <ol className={styles.ticks} aria-hidden="true">
          {ticksOf(timeline).map((tick) => (
            <li key={tick.at} style={{ left: percent(tick.at) }}>
              {tick.label}
            </li>
          ))}
        </ol>
      </div>
      {(from || to) && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => store.getState().act({ do: 'set-dates', from: null, to: null })}
        >
          {from && date(from)} – {to && date(to)} ×<span className="unseen"> clear dates</span>
        </button>
      )}
    </section>
  );
}

function Row({
  label,
  timeline,
  moments,
}: {
  label: string;
  timeline: Timeline;
  moments: readonly Moment[];
}) {
  const bundles = useMemo(() => bundle(timeline, moments, PLACES), [timeline, moments]);
  const fullest = Math.max(1, ...bundles.map((b) => b.moments.length));
  const most = moments.length > MOST_GLYPHS ? 0 : SIDE_BY_SIDE;
  return (
    <ol className={styles.row} aria-label={label}>
      {bundles.map(({ at, moments: here }) => (
        <li key={at} style={{ left: percent(at) }} className={styles.bundle}>
          {here.length <= most ? (
            here.map((moment) => <MomentGlyph key={moment.key} moment={moment} />)
          ) : (
            <Bar moments={here} share={here.length / fullest} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Events too far from the articles to be drawn to scale: how many, and a filter to them. */
function Beyond({ moments, side }: { moments: readonly Moment[]; side: 'earlier' | 'later' }) {
  const { store } = useExplorer();
  if (!moments.length) return null;
  const [from, to] =
    side === 'earlier' ? [null, dayOf(moments.at(-1)!.date, '28')] : [dayOf(moments[0]!.date, '01'), null];
  return (
    <button
      type="button"
      className={styles.beyond}
      data-side={side}
      title={`${moments[0]!.name}, ${date(moments[0]!.date)}, and so on`}
      onClick={() => store.getState().act({ do: 'set-dates', from, to })}
    >
      {side === 'earlier' && '‹ '}
      {count(moments.length, 'event')} {side}
      {side === 'later' && ' ›'}
    </button>
  );
}

/** Too many for one spot: a bar as high as there are, which filters to these days. */
function Bar({ moments, share }: { moments: readonly Moment[]; share: number }) {
  const { store } = useExplorer();
  const [first, last] = [moments[0]!.date, moments.at(-1)!.date];
  const what = count(moments.length, moments[0]!.kind === 'event' ? 'event' : 'article');
  const days = first === last ? date(first) : `${date(first)} to ${date(last)}`;
  return (
    <button
      type="button"
      className={styles.bar}
      data-type={moments[0]!.kind === 'event' ? 'event' : undefined}
      style={{ height: 4 + 16 * share }}
      aria-label={`${what}, ${days}: show only these days`}
      title={`${what}, ${days}`}
      onClick={() =>
        store.getState().act({ do: 'set-dates', from: dayOf(first, '01'), to: dayOf(last, '28') })
      }
    />
  );
}

function dayOf(coarse: string, day: string): string {
  const [year, month = day === '01' ? '01' : '12', exact = day] = coarse.split('-');
  return `${year}-${month}-${exact}`;
}

function rangeOf(timeline: Timeline, from: string | null, to: string | null): [number, number] | null {
  if (!from && !to) return null;
  const half = 43_200_000;
  const start = from ? placeOf(timeline, timeOf(from) - half) : 0;
  const end = to ? placeOf(timeline, timeOf(to) + half) : 1;
  return [Math.max(0, start), Math.min(1, end)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
