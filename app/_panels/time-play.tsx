'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { stepped, type Days } from '../_state/time-step.ts';
import type { Timeline } from '../_state/timeline.ts';
import { date } from '../_state/wording.ts';
import { reducesMotion } from '../_ui/preferences.ts';
import { watchLook } from '../_ui/theme.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './timeline.module.css';

/** Milliseconds that each step stands. */
const PACE = 900;

/** Moves a window through time: step by step, or by itself; where motion is unwanted, only step by step. */
export function TimePlay({ timeline: { grain }, dates }: { timeline: Timeline; dates: readonly string[] }) {
  const { store } = useExplorer();
  const { from, to } = useExplorerState((state) => state.view);
  const [playing, setPlaying] = useState(false);
  const still = useSyncExternalStore(watchLook, reducesMotion, () => false);
  const now = from && to ? { from, to } : null;

  const show = (days: Days | null) => {
    if (days) store.getState().act({ do: 'set-dates', ...days });
    return days !== null;
  };
  const step = (direction: 1 | -1) => {
    const days = stepped(now, dates, grain, direction);
    store.getState().say(show(days) ? daysWords(days!) : 'Nothing further on');
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const { view, act } = store.getState();
      const here = view.from && view.to ? { from: view.from, to: view.to } : null;
      const next = stepped(here, dates, grain, 1);
      if (next) act({ do: 'set-dates', ...next });
      else setPlaying(false);
    }, PACE);
    return () => clearTimeout(timer);
  }, [playing, from, to, dates, grain, store]);
  useEffect(() => {
    if (!playing) return;
    store.getState().pass(true);
    return () => store.getState().pass(false);
  }, [playing, store]);

  const toggle = () => {
    store.getState().pass(!playing);
    if (!playing) show(stepped(now, dates, grain, 1) ?? stepped(null, dates, grain, 1));
    setPlaying(!playing);
  };
  return (
    <div className={styles.play} role="group" aria-label={`Through time, ${grain} by ${grain}`}>
      <button
        type="button"
        aria-label={`Previous ${grain}`}
        title={`Previous ${grain}`}
        onClick={() => step(-1)}
      >
        <Icon path="M9 2.5L4.5 7L9 11.5" />
      </button>
      {!still && (
        <button
          type="button"
          aria-label={playing ? 'Pause' : 'Play'}
          title={playing ? 'Pause' : `Play, ${grain} by ${grain}`}
          onClick={toggle}
        >
          {playing ? <Icon path="M4.5 2.5V11.5M9.5 2.5V11.5" /> : <Icon path="M4 2.5L11 7L4 11.5Z" filled />}
        </button>
      )}
      <button type="button" aria-label={`Next ${grain}`} title={`Next ${grain}`} onClick={() => step(1)}>
        <Icon path="M5 2.5L9.5 7L5 11.5" />
      </button>
    </div>
  );
}

export function daysWords({ from, to }: Days): string {
  return from === to ? date(from) : `${date(from)} – ${date(to)}`;
}

function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
