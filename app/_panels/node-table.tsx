'use client';

import { useMemo, useState } from 'react';
import type { GraphNode } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import { selectedNode } from '../_state/view-state.ts';
import { date, shownName, TYPE_WORDS } from '../_state/wording.ts';
import { EntityLink } from './entity-link.tsx';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { compareBy, type Column } from './table-order.ts';
import { Name } from './name.tsx';
import styles from './table.module.css';

const COLUMNS: readonly { key: Column; label: string; number?: boolean }[] = [
  { key: 'name', label: 'Name' },
  { key: 'type', label: 'Type' },
  { key: 'mentions', label: 'Mentions', number: true },
  { key: 'lines', label: 'Lines', number: true },
  { key: 'outlets', label: 'Told by' },
  { key: 'firstTold', label: 'First told' },
  { key: 'lastTold', label: 'Last told' },
  { key: 'date', label: 'Happened' },
];
const PAGE = 200;

/** All nodes that pass the filters, sortable; selects, opens, hides like the picture. */
export function NodeTable() {
  const { store, index } = useExplorer();
  const scene = useExplorerState((state) => state.scene);
  const selected = useExplorerState((state) => selectedNode(state.view));
  const matches = useExplorerState((state) => state.matches);
  const [order, setOrder] = useState<{ by: Column; down: boolean }>({ by: 'mentions', down: true });
  const [shown, setShown] = useState(PAGE);
  const lines = useMemo(() => (node: GraphNode) => index.degree(node.id), [index]);
  const rows = useMemo(() => {
    const found = matches ? scene.listed.filter((node) => matches.has(node.id)) : scene.listed;
    return found.toSorted(compareBy(order.by, order.down, lines));
  }, [scene, matches, order, lines]);
  const sortBy = (by: Column) =>
    setOrder({ by, down: order.by === by ? !order.down : by !== 'name' && by !== 'type' });

  return (
    <div className={`${styles.scroll} scripted-only`} tabIndex={0} role="region" aria-label="Table of nodes">
      <table className={styles.table} data-testid="node-table">
        <caption className="unseen">
          {rows.length} nodes, sorted by {COLUMNS.find((column) => column.key === order.by)!.label}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(({ key, label, number }) => (
              <th
                key={key}
                scope="col"
                data-number={number}
                aria-sort={order.by === key ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => sortBy(key)}>
                  {label}
                  <span aria-hidden="true">{order.by === key ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="unseen">Hide</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((node) => (
            <tr key={node.id} aria-selected={node.id === selected} data-id={node.id}>
              <th scope="row">
                <EntityLink id={node.id} className={styles.name}>
                  <Shape type={node.type} />
                  <Name of={node} />
                </EntityLink>
              </th>
              <td>{TYPE_WORDS[node.type].one}</td>
              <td data-number>{node.mentions}</td>
              <td data-number>{lines(node)}</td>
              <td className={styles.outlets}>
                <span>{node.outlets.join(', ')}</span>
              </td>
              <td>{node.firstTold && date(node.firstTold)}</td>
              <td>{node.lastTold && date(node.lastTold)}</td>
              <td>{node.date && date(node.date)}</td>
              <td>
                <button
                  type="button"
                  className={styles.hide}
                  aria-label={`Hide ${shownName(node)}`}
                  onClick={() => store.getState().act({ do: 'hide', id: node.id })}
                >
                  hide
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.empty}>Nothing passes these filters.</p>}
      {rows.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, rows.length - shown)} more of {rows.length}
        </button>
      )}
    </div>
  );
}
