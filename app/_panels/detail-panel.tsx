'use client';

import { useEffect, useRef } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import type { EntityView, LineView } from '#lib/model/views.ts';
import { idsOf } from '../_state/selection.ts';
import type { Selection } from '../_state/view-state.ts';
import { count } from '../_state/wording.ts';
import { PHONE, useMedia } from '../_ui/use-media.ts';
import { Counts } from './counts.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { Filters } from './filters.tsx';
import { FirstMinute } from './first-minute.tsx';
import { LinePanel } from './line-panel.tsx';
import { CommunityPanel, SelectionPanel } from './later.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { Sheet } from './sheet.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useFetched, type Fetched } from './use-fetched.ts';
import styles from './panel.module.css';
import sheetStyles from './sheet.module.css';

/** The panel of what is selected; on phones a sheet that comes up from below. */
export function DetailPanel({ entity, line }: { entity: EntityView | null; line: LineView | null }) {
  const selection = useExplorerState((state) => state.view.selection);
  const phone = useMedia(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const key = keyOf(selection);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    // A link that opened another node is gone with the old panel: the focus stays in the panel.
    if (focused.current && document.activeElement === document.body) scroller.current?.focus();
  }, [key]);
  useEffect(() => {
    const onFocus = () => (focused.current = !!scroller.current?.contains(document.activeElement));
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return (
    <Sheet selected={selection !== null} scroller={scroller}>
      {selection?.kind === 'node' && <LeftOut id={selection.id} />}
      {selection?.kind === 'node' && <NotDrawn id={selection.id} />}
      {selection?.kind === 'node' && <NodeDetail key={key} id={selection.id} first={entity} />}
      {selection?.kind === 'line' && <LineDetail key={key} a={selection.a} b={selection.b} first={line} />}
      {selection?.kind === 'nodes' && <SelectionPanel ids={selection.ids} />}
      {selection?.kind === 'community' && <CommunityPanel key={key} of={selection.of} />}
      {!selection && (
        <>
          <div className={sheetStyles.filters}>
            <FirstMinute />
            <Counts className={sheetStyles.counts} />
            {phone && <TimelineStrip />}
            <Filters />
          </div>
          <OverviewPanel />
        </>
      )}
    </Sheet>
  );
}

/** Says so where the filters leave out what is open in the panel. */
function LeftOut({ id }: { id: EntityId }) {
  const { store, index } = useExplorer();
  const view = useExplorerState((state) => state.view);
  const scene = useExplorerState((state) => state.scene);
  const row = index.columns.rowOf(id);
  if (row < 0 || !scene.listing.passing || scene.listing.passing[row]) return null;
  const { act } = store.getState();
  return (
    <p className={styles.leftOut}>
      {view.hidden.includes(id) ? 'You have hidden this. ' : 'The filters leave this out of the picture. '}
      <button
        type="button"
        onClick={() => act(view.hidden.includes(id) ? { do: 'show-hidden' } : { do: 'reset-filters' })}
      >
        Show it
      </button>
    </p>
  );
}

/** Offers the neighbours that the picture leaves out so far. */
function NotDrawn({ id }: { id: EntityId }) {
  const { store } = useExplorer();
  const more = useExplorerState((state) =>
    state.view.view === 'graph' ? (state.scene.beyond.get(id) ?? 0) : 0,
  );
  if (!more) return null;
  return (
    <p className={styles.leftOut}>
      {count(more, 'neighbour')} not drawn yet.{' '}
      <button type="button" onClick={() => store.getState().expand(id)}>
        Expand
      </button>
    </p>
  );
}

function NodeDetail({ id, first }: { id: string; first: EntityView | null }) {
  const mine = first?.entity.id === id ? first : undefined;
  const fetched = useFetched<EntityView>(`/api/v1/entities/${encodeURIComponent(id)}`, mine);
  return fetched.state === 'ready' ? (
    <EntityPanel view={fetched.data} />
  ) : (
    <Waiting fetched={fetched} missing="No node is known under this address." />
  );
}

function LineDetail({ a, b, first }: { a: string; b: string; first: LineView | null }) {
  const mine = first?.a.id === a && first.b.id === b ? first : undefined;
  const fetched = useFetched<LineView>(
    `/api/v1/lines/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
    mine,
  );
  return fetched.state === 'ready' ? (
    <LinePanel view={fetched.data} />
  ) : (
    <Waiting fetched={fetched} missing="Nothing joins these two." />
  );
}

function Waiting({ fetched, missing }: { fetched: Fetched<unknown>; missing: string }) {
  const { store } = useExplorer();
  if (fetched.state === 'missing')
    return (
      <p className={styles.status} role="alert">
        {missing}{' '}
        <button type="button" onClick={() => store.getState().act({ do: 'clear' })}>
          Back to the overview
        </button>
      </p>
    );
  if (fetched.state === 'failed')
    return (
      <p className={styles.status} role="alert">
        {fetched.message}{' '}
        <button type="button" onClick={fetched.retry}>
          Try again
        </button>
      </p>
    );
  return (
    <div aria-busy="true" aria-label="Loading">
      {['40%', '70%', '85%', '60%'].map((width) => (
        <div key={width} className={styles.bar} style={{ width }} />
      ))}
    </div>
  );
}

function keyOf(selection: Selection | null): string {
  if (!selection) return '';
  return selection.kind === 'nodes' ? 'nodes' : `${selection.kind}|${idsOf(selection).join('|')}`;
}
