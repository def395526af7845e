'use client';

import { useMemo, type ReactNode } from 'react';
import { litMoments } from '../_state/lit-moments.ts';
import { partOf, type PartOf } from '../_state/part.ts';
import { atAnyTime } from '../_state/scene.ts';
import { spanOf, dayOf } from '../_state/time-span.ts';
import {
  articlesOn,
  eventsOn,
  makeTimeline,
  ticksOf,
  type Moment,
  type MomentRow,
} from '../_state/timeline.ts';
import { FIRST_VIEW, selectedNode, type ViewState } from '../_state/view-state.ts';
import { count, date, ofTotal } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { TimeBrush } from './time-brush.tsx';
import { TimeBySwitch } from './time-by.tsx';
import { daysWords, TimePlay } from './time-play.tsx';
import { TimeRow } from './time-row.tsx';
import styles from './timeline.module.css';

/** When things happened and when they were told; days chosen here filter everything. */
export function TimelineStrip() {
  const { store, index } = useExplorer();
  const view = useExplorerState((state) => state.view);
  const scene = useExplorerState((state) => state.scene);
  const hovered = useExplorerState(({ hovered: it }) => (it?.kind === 'node' ? it.id : null));
  const timeline = useMemo(() => makeTimeline(index.graph.articles, index.byImportance), [index]);
  const rows = useRows(timeline, view);
  const part = partOf(index.columns);
  const focus = hovered ?? selectedNode(view);
  const lit = useMemo(() => litMoments(index, scene, view, focus), [index, scene, view, focus]);
  const dates = useMemo(
    () =>
      rows ? (view.timeBy === 'told' ? rows.told : rows.happened).near.map((moment) => moment.date) : [],
    [rows, view.timeBy],
  );
  if (!timeline || !rows) return null;
  const { from, to } = view;
  return (
    <section className={styles.strip} aria-label="Timeline">
      <div className={styles.head}>
        <TimeBySwitch
          notes={{
            happened: part ? <OfPart part={part} row={rows.happened} /> : <Undated row={rows.happened} />,
            told: <Undated row={rows.told} />,
          }}
        />
        <div className={styles.way}>
          <TimePlay timeline={timeline} dates={dates} />
          {(from || to) && (
            <button
              type="button"
              className={styles.clear}
              title={chosenWords(from, to)}
              onClick={() => store.getState().act({ do: 'set-dates', from: null, to: null })}
            >
              All days <span aria-hidden="true">×</span>
              <span className="unseen">, instead of {chosenWords(from, to)}: clear dates</span>
            </button>
          )}
        </div>
      </div>
      <TimeBrush timeline={timeline}>
        <TimeRow label="Happened" timeline={timeline} row={rows.happened} lit={lit.events} />
        <TimeRow label="Told" timeline={timeline} row={rows.told} lit={lit.articles} />
        <ol className={styles.ticks} aria-hidden="true">
          {ticksOf(timeline).map((tick) => (
            <li key={tick.at} style={{ left: `${(tick.at * 100).toFixed(3)}%` }}>
              {tick.label}
            </li>
          ))}
        </ol>
        <Beyond moments={rows.happened.earlier} side="earlier" />
        <Beyond moments={rows.happened.later} side="later" />
      </TimeBrush>
    </section>
  );
}

function chosenWords(from: string | null, to: string | null): string {
  if (from && to) return daysWords({ from, to });
  return from ? `from ${date(from)}` : `to ${date(to!)}`;
}

/** What is on the strip at any time: filters other than dates apply. */
function useRows(
  timeline: ReturnType<typeof makeTimeline>,
  view: ViewState,
): { happened: MomentRow; told: MomentRow } | null {
  const { index } = useExplorer();
  const { hidden, withoutTypes, withoutOutlets } = view;
  return useMemo(
    () =>
      timeline && {
        happened: eventsOn(
          timeline,
          atAnyTime(index, { ...FIRST_VIEW, hidden, withoutTypes, withoutOutlets }),
        ),
        told: articlesOn(timeline, index.graph.articles, withoutOutlets),
      },
    [timeline, index, hidden, withoutTypes, withoutOutlets],
  );
}

function Undated({ row: { undated } }: { row: MomentRow }): ReactNode {
  return undated > 0 && <small>{undated.toLocaleString('en')} undated</small>;
}

/** Events are those of the nodes that are here, articles are all. */
function OfPart({ part: { loaded, total }, row: { undated } }: { part: PartOf; row: MomentRow }): ReactNode {
  const words = `Events among the ${ofTotal(loaded, total)} nodes that are here, ${undated.toLocaleString('en')} of them undated`;
  return <small title={words}>of {count(loaded, 'node')}</small>;
}

/** Events too far from the articles to be drawn to scale: how many, and a filter to them. */
function Beyond({ moments, side }: { moments: readonly Moment[]; side: 'earlier' | 'later' }) {
  const { store } = useExplorer();
  if (!moments.length) return null;
  const [first, last] = [spanOf(moments[0]!.date).start, spanOf(moments.at(-1)!.date).end - 1];
  const days = { from: dayOf(first), to: dayOf(last), timeBy: 'happened' } as const;
  return (
    <button
      type="button"
      className={styles.beyond}
      data-side={side}
      title={`${moments[0]!.name}, ${date(moments[0]!.date)}, and so on`}
      onClick={() => store.getState().act({ do: 'set-dates', ...days })}
    >
      {side === 'earlier' && '‹ '}
      {count(moments.length, 'event')} {side}
      {side === 'later' && ' ›'}
    </button>
  );
}
