'use client';

import { useEffect, useMemo } from 'react';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { named } from '../_state/table-rows.ts';
import { partOf } from '../_state/part.ts';
import { compareBy, pressed, type Column } from '../_state/table-order.ts';
import { ofTotal } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { NearNames } from './near-names.tsx';
import { NodeTree } from './node-tree.tsx';
import { ROLES } from './table-roles.ts';
import styles from './table.module.css';

const HEADS: readonly { key: Column; label: string; number?: boolean }[] = [
  { key: 'name', label: 'Name' },
  { key: 'type', label: 'Type' },
  { key: 'mentions', label: 'Mentions', number: true },
  { key: 'lines', label: 'Lines', number: true },
  { key: 'sources', label: 'Sources', number: true },
  { key: 'firstTold', label: 'First told' },
  { key: 'lastTold', label: 'Last told' },
  { key: 'date', label: 'Happened' },
];

/** All nodes that pass the filters, sortable, each opening into an outline of its neighbours. */
export function NodeTable() {
  const { store, index } = useExplorer();
  const scene = useExplorerState((state) => state.scene);
  const matches = useExplorerState((state) => state.matches);
  const order = useExplorerState((state) => state.view.order);
  const words = useExplorerState((state) => state.view.named);
  const lines = useMemo(() => (node: GraphNode) => index.degree(node.id), [index]);
  const nodes = useMemo(() => {
    const found = matches ? scene.listed.filter((node) => matches.has(node.id)) : scene.listed;
    return named(found, words).toSorted(compareBy(order, lines));
  }, [scene, matches, words, order, lines]);
  const part = partOf(index.columns);
  const total = index.graph.totals.nodes;
  const told = order.by === 'name' ? 'mentions' : order.by;
  const { act, walk } = store.getState();
  useEffect(() => {
    walk(nodes);
    return () => walk(null);
  }, [walk, nodes]);

  return (
    <div className={`${styles.stage} scripted-only`}>
      <div className={styles.bar}>
        <input
          type="search"
          aria-label="Names that contain"
          placeholder="Names that contain…"
          value={words}
          maxLength={200}
          spellCheck={false}
          onChange={(event) => act({ do: 'name', named: event.target.value })}
        />
        <OrderMenu />
        <p role="status" data-testid="rows">
          {part && nodes.length < part.loaded && `${nodes.length.toLocaleString('en')} among `}
          {ofTotal(part && nodes.length < part.loaded ? part.loaded : nodes.length, total)}{' '}
          {total === 1 ? 'node' : 'nodes'}
        </p>
        <a href="/compare">Where sources disagree</a>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Table of nodes" id="graph">
        <NodeTree
          nodes={nodes}
          lines={lines}
          told={told}
          head={
            <tr {...ROLES.row} aria-rowindex={1}>
              {HEADS.map(({ key, label, number }) => (
                <th
                  key={key}
                  {...ROLES.head}
                  data-number={number}
                  data-told={key === told}
                  aria-sort={order.by === key ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => act({ do: 'order', order: pressed(order, key) })}>
                    {label}
                    <span aria-hidden="true">{order.by === key ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
              <th {...ROLES.head}>
                <span className="unseen">More</span>
              </th>
            </tr>
          }
        />
        {nodes.length === 0 && (words.trim() ? <NearNames words={words.trim()} /> : <Nothing />)}
      </div>
    </div>
  );
}

/** What narrow windows are ordered by, where the heads of most columns have no room. */
function OrderMenu() {
  const { store } = useExplorer();
  const { by, down } = useExplorerState((state) => state.view.order);
  const { act } = store.getState();
  return (
    <div className={styles.order}>
      <label>
        <span>Order by</span>
        <select
          value={by}
          onChange={({ target }) =>
            act({ do: 'order', order: pressed({ by, down }, target.value as Column) })
          }
        >
          {HEADS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={down ? 'The most or last first; turn around' : 'The least or first first; turn around'}
        onClick={() => act({ do: 'order', order: { by, down: !down } })}
      >
        {down ? '↓' : '↑'}
      </button>
    </div>
  );
}

function Nothing() {
  return <p className={styles.empty}>Nothing passes these filters.</p>;
}
