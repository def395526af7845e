'use client';

import { useState } from 'react';
import { useExplorerState } from './explorer-context.ts';
import { GraphView, type GraphTrouble } from './graph-view.tsx';
import { More } from './more.tsx';
import { MapView, NodeMenu, NodeTable, ScopeBar } from './later.tsx';
import styles from './stage.module.css';

/** The picture, or the table that does what the picture does; the table too where the picture cannot be drawn. */
export function Stage() {
  const view = useExplorerState((state) => state.view.view);
  const [trouble, setTrouble] = useState<GraphTrouble | null>(null);
  return (
    <>
      <NodeMenu />
      <ScopeBar />
      {view === 'graph' && trouble && (
        <div className={styles.trouble} role="status">
          {trouble.message}{' '}
          <button type="button" onClick={() => setTrouble(null)}>
            Draw the graph again
          </button>
        </div>
      )}
      {view === 'map' && <MapView />}
      {view === 'graph' && !trouble && <GraphView onTrouble={setTrouble} />}
      {view !== 'graph' && (
        <div className={styles.corner}>
          <More />
        </div>
      )}
      {(view === 'table' || (view === 'graph' && trouble)) && <NodeTable />}
    </>
  );
}
