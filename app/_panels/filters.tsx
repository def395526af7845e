'use client';

import type { ReactNode } from 'react';
import { Shape } from '../_ui/shape.tsx';
import { DEGREE_KINDS, degreesOf, type DegreeKind } from '../_state/degree.ts';
import { partOf } from '../_state/part.ts';
import { isFiltered, type LineKind } from '../_state/view-state.ts';
import { count, LINE_KINDS, LINE_WORDS, TYPE_WORDS, TYPES } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { TimeBySwitch } from './time-by.tsx';
import styles from './filters.module.css';

/** Legend and filters in one: what the shapes and lines mean, how many there are, and whether they show. */
export function Filters() {
  const { store, index } = useExplorer();
  const view = useExplorerState((state) => state.view);
  const { counts } = index;
  const degrees = degreesOf(index.columns);
  const part = partOf(index.columns);
  const { act } = store.getState();
  return (
    <div className={styles.filters}>
      {part && (
        <p className={styles.part} data-testid="part">
          Counts and filters cover the {count(part.loaded, 'node')} that are here, of{' '}
          {part.total.toLocaleString('en')}.
        </p>
      )}
      <Group title="Show">
        {TYPES.map((type) => (
          <Switch
            key={type}
            label={TYPE_WORDS[type].many}
            count={counts.types.get(type) ?? 0}
            on={!view.withoutTypes.includes(type)}
            onToggle={() => act({ do: 'toggle-type', type })}
          >
            <Shape type={type} size={13} />
          </Switch>
        ))}
      </Group>
      <Group title="Told by">
        {[...counts.outlets].map(([outlet, n]) => (
          <Switch
            key={outlet}
            label={outlet}
            count={n}
            on={!view.withoutOutlets.includes(outlet)}
            onToggle={() => act({ do: 'toggle-outlet', outlet })}
          >
            <span className={styles.square} />
          </Switch>
        ))}
      </Group>
      <Group title="Lines">
        {LINE_KINDS.map((kind) => (
          <Switch
            key={kind}
            label={LINE_WORDS[kind]}
            count={counts.lines.get(kind) ?? 0}
            on={!view.withoutLines.includes(kind)}
            onToggle={() => act({ do: 'toggle-lines', kind })}
          >
            <LineSample kind={kind} />
          </Switch>
        ))}
      </Group>
      <Group title="Neighbours">
        {DEGREE_KINDS.map((degree) => (
          <Switch
            key={degree}
            label={degree === 'hub' ? `Hubs, ${degrees.hubFrom}+` : 'Leaves, 0–1'}
            count={degrees.counts[degree]}
            on={!view.withoutDegrees.includes(degree)}
            onToggle={() => act({ do: 'toggle-degree', degree })}
          >
            <DegreeSample kind={degree} />
          </Switch>
        ))}
      </Group>
      <Dates />
      {isFiltered(view) && (
        <button type="button" className={styles.reset} onClick={() => act({ do: 'reset-filters' })}>
          Clear filters
        </button>
      )}
      {view.pinned.length > 0 && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => act({ do: 'unpin', ids: view.pinned.map(({ id }) => id) })}
        >
          Release {view.pinned.length} pinned
        </button>
      )}
      {view.hidden.length > 0 && (
        <button type="button" className={styles.reset} onClick={() => act({ do: 'show-hidden' })}>
          Show {view.hidden.length} hidden
        </button>
      )}
      <p className={styles.hint}>
        Click opens, double-click expands, right-click for more.{' '}
        <button type="button" onClick={() => store.getState().help(true)} aria-label="All keys">
          <kbd>?</kbd> all keys
        </button>
      </p>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Switch({
  label,
  count: many,
  on,
  onToggle,
  children,
}: {
  label: string;
  count: number;
  on: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={onToggle} aria-label={`${label}, ${many}`} />
      <span className={styles.sample} aria-hidden="true">
        {children}
      </span>
      <bdi className={styles.label}>{label}</bdi>
      <span className={styles.count}>{many.toLocaleString('en')}</span>
    </label>
  );
}

function Dates() {
  const { store } = useExplorer();
  const { from, to } = useExplorerState((state) => state.view);
  const set = (change: { from?: string | null; to?: string | null }) =>
    store.getState().act({ do: 'set-dates', from, to, ...change });
  return (
    <Group title="When">
      <div className={styles.when}>
        <TimeBySwitch />
      </div>
      <label className={styles.date}>
        <span>From</span>
        <input type="date" value={from ?? ''} onChange={(e) => set({ from: e.target.value || null })} />
      </label>
      <label className={styles.date}>
        <span>To</span>
        <input type="date" value={to ?? ''} onChange={(e) => set({ to: e.target.value || null })} />
      </label>
    </Group>
  );
}

function DegreeSample({ kind }: { kind: DegreeKind }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" className={styles.degree}>
      <path d={kind === 'hub' ? 'M7 7V1M7 7L12 4M7 7L12 10M7 7V13M7 7L2 10M7 7L2 4' : 'M4 10L11 3'} />
      <circle cx={kind === 'hub' ? 7 : 4} cy={kind === 'hub' ? 7 : 10} r="2.5" />
    </svg>
  );
}

function LineSample({ kind }: { kind: LineKind }) {
  return (
    <svg width="22" height="6" className={styles.line} data-kind={kind}>
      <path d="M0 3H22" />
    </svg>
  );
}
