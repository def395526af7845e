'use client';

import type { MouseEvent } from 'react';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { lineHref } from '../_state/links.ts';
import type { Column } from '../_state/table-order.ts';
import type { TableRow } from '../_state/table-rows.ts';
import { date, shownName, TYPE_WORDS } from '../_state/wording.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import { useExplorer } from './explorer-context.ts';
import { Name } from './name.tsx';
import { ROLES } from './table-roles.ts';
import styles from './table.module.css';

/** One node of the table or of an outline in it; its controls are Tab stops only while it is the active row. */
export function NodeRow({
  row,
  canOpen,
  number,
  top,
  lines,
  told,
  isActive,
  isSelected,
  onToggle,
  onMenu,
}: {
  row: TableRow;
  canOpen: boolean;
  /** Counted from 1, heads included. */
  number: number;
  /** Pixels from the first row's top. */
  top: number;
  lines: (node: GraphNode) => number;
  /** The column that narrow windows show beside the name. */
  told: Column;
  isActive: boolean;
  isSelected: boolean;
  onToggle: () => void;
  onMenu: (element: Element) => void;
}) {
  const { node, level, joined } = row;
  const stop = isActive ? 0 : -1;
  const cell = (column: Column) => ({ ...ROLES.cell, 'data-told': column === told });
  return (
    <tr
      {...ROLES.row}
      aria-rowindex={number}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={canOpen ? row.isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={stop}
      data-key={row.key}
      data-id={node.id}
      data-level={level}
      style={{ transform: `translateY(${top}px)` }}
    >
      <th {...ROLES.rowHead} style={{ paddingLeft: 12 + 20 * (level - 1) }}>
        <button
          type="button"
          className={styles.twist}
          tabIndex={-1}
          disabled={!canOpen}
          aria-label={`${row.isOpen ? 'Close' : 'Open'} the neighbours of ${shownName(node)}`}
          onClick={onToggle}
        >
          <svg
            width="10"
            height="10"
            viewBox="0 0 10 10"
            aria-hidden="true"
            data-open={row.isOpen || undefined}
          >
            <path d="M3 1.5L7 5L3 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
        <EntityLink id={node.id} className={styles.name} title={shownName(node)} tabIndex={stop}>
          <Shape type={node.type} />
          <Name of={node} />
        </EntityLink>
        {joined && <JoinLink row={row} tabIndex={stop} />}
      </th>
      <td {...cell('type')} className={level > 1 ? 'unseen' : undefined}>
        {TYPE_WORDS[node.type].one}
      </td>
      <td {...cell('mentions')} data-number>
        {node.mentions.toLocaleString('en')}
      </td>
      <td {...cell('lines')} data-number>
        {lines(node).toLocaleString('en')}
      </td>
      <td {...cell('sources')} data-number title={node.outlets.join(', ')}>
        {node.outlets.length || ''}
      </td>
      <td {...cell('firstTold')}>{node.firstTold && date(node.firstTold)}</td>
      <td {...cell('lastTold')}>{node.lastTold && date(node.lastTold)}</td>
      <td {...cell('date')}>{node.date && date(node.date)}</td>
      <td {...ROLES.cell}>
        <button
          type="button"
          className={styles.more}
          tabIndex={stop}
          aria-haspopup="menu"
          aria-label={`More on ${shownName(node)}`}
          onClick={(event) => onMenu(event.currentTarget)}
        >
          ⋯
        </button>
      </td>
    </tr>
  );
}

/** How the row is joined with the one above: opens the sentences behind that line. */
function JoinLink({ row: { node, joined }, tabIndex }: { row: TableRow; tabIndex: number }) {
  const { store } = useExplorer();
  const { to, words } = joined!;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.getState().act({ do: 'select-line', a: to, b: node.id });
  };
  return (
    <a href={lineHref(to, node.id)} className={styles.joined} tabIndex={tabIndex} onClick={open}>
      {words}
    </a>
  );
}
