'use client';

import { useMemo } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { binned, type Bin, type Stretch } from '../_state/time-bins.ts';
import { placeOf, type MomentRow, type Timeline } from '../_state/timeline.ts';
import { spanOf } from '../_state/time-span.ts';
import { count, date } from '../_state/wording.ts';
import { useExplorer } from './explorer-context.ts';
import { MomentGlyph } from './moment-glyph.tsx';
import { useRoving } from './use-roving.ts';
import styles from './timeline.module.css';

const SIDE_BY_SIDE = 4;
/** A row of more than this is drawn in bars. */
const MOST_GLYPHS = 40;
const HIGHEST = 22;

interface Look {
  readonly timeline: Timeline;
  /** Keys at full strength; null where all are. */
  readonly lit: ReadonlySet<string> | null;
}

/** What happened, or what was told, in order of time: single marks, bars where there are many. */
export function TimeRow({ label, timeline, row, lit }: Look & { label: string; row: MomentRow }) {
  const { bins, stretches } = useMemo(() => binned(timeline, row.near), [timeline, row]);
  const most = row.near.length > MOST_GLYPHS ? 0 : SIDE_BY_SIDE;
  const fullest = Math.max(1, ...bins.map((bin) => bin.moments.length));
  const keys = useMemo(
    () => [
      ...stretches.map((stretch) => stretch.date),
      ...bins.flatMap((bin) =>
        bin.moments.length > most ? [bin.from] : bin.moments.map((moment) => moment.key),
      ),
    ],
    [bins, stretches, most],
  );
  const known = useMemo(() => new Set(keys), [keys]);
  const roving = useRoving(keys[0]);
  const stop = (key: string) => roving.stop(key, (one) => known.has(one));
  const isLit = (key: string) => lit === null || lit.has(key);
  return (
    <ol className={styles.row} aria-label={label} {...roving.row}>
      {stretches.map((stretch) => (
        <StretchMark key={stretch.date} stretch={stretch} lit={lit} stop={stop(stretch.date)} />
      ))}
      {bins.map((bin) =>
        bin.moments.length > most ? (
          <Bar
            key={bin.from}
            bin={bin}
            fullest={fullest}
            timeline={timeline}
            lit={lit}
            stop={stop(bin.from)}
          />
        ) : (
          <li key={bin.from} className={styles.bundle} style={{ left: percent(bin.at) }}>
            {bin.moments.map((moment) => (
              <MomentGlyph key={moment.key} moment={moment} lit={isLit(moment.key)} stop={stop(moment.key)} />
            ))}
          </li>
        ),
      )}
    </ol>
  );
}

type Stop = ReturnType<ReturnType<typeof useRoving>['stop']>;

/** As high as there are many; filters to its days. */
function Bar({ bin, fullest, timeline, lit, stop }: Look & { bin: Bin; fullest: number; stop: Stop }) {
  const { store } = useExplorer();
  const { moments, from, to } = bin;
  const shown = lit ? moments.filter(({ key }) => lit.has(key)).length : moments.length;
  const left = Math.max(0, placeOf(timeline, spanOf(from).start));
  const height = (n: number) => (n ? 2 + (HIGHEST - 2) * (n / fullest) : 0);
  return (
    <li
      className={styles.bin}
      style={{ left: percent(left), width: percent(Math.min(1, placeOf(timeline, spanOf(to).end)) - left) }}
    >
      <button
        {...stop}
        type="button"
        className={styles.bar}
        data-type={moments[0]!.kind === 'event' ? 'event' : undefined}
        aria-label={`${wordsOf(bin)}: show only these days`}
        title={wordsOf(bin)}
        onClick={() => store.getState().act({ do: 'set-dates', from, to })}
      >
        <span style={{ height: height(moments.length) }} />
        <span style={{ height: height(shown) }} />
      </button>
    </li>
  );
}

/** Somewhere in this month or year: a line as long as what is known. */
function StretchMark({
  stretch,
  lit,
  stop,
}: {
  stretch: Stretch;
  lit: ReadonlySet<string> | null;
  stop: Stop;
}) {
  const { store } = useExplorer();
  const { date: iso, from, to, start, end, moments } = stretch;
  const [only] = moments.length === 1 ? moments : [];
  const what = only ? only.name : count(moments.length, moments[0]!.kind);
  const title = `${what}, some time in ${date(iso)}`;
  const { act } = store.getState();
  return (
    <li className={styles.stretch} style={{ left: percent(start), width: percent(end - start) }}>
      <button
        {...stop}
        type="button"
        data-type={moments[0]!.kind === 'event' ? 'event' : undefined}
        data-dim={lit && !moments.some(({ key }) => lit.has(key)) ? '' : undefined}
        aria-label={only ? title : `${title}: show only these days`}
        title={title}
        onClick={() =>
          only?.kind === 'event'
            ? act({ do: 'select-node', id: only.id as EntityId })
            : act({ do: 'set-dates', from, to })
        }
      />
    </li>
  );
}

function wordsOf({ moments, from, to }: Bin): string {
  const days = from === to ? date(from) : `${date(from)} to ${date(to)}`;
  return `${count(moments.length, moments[0]!.kind)}, ${days}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
