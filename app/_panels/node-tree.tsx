'use client';

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { GraphNode } from '#lib/model/graph-view.ts';
import type { Column } from '../_state/table-order.ts';
import { canOpen, tableRows, type Passes, type TableRow } from '../_state/table-rows.ts';
import { selectedNode } from '../_state/view-state.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { NodeRow } from './node-row.tsx';
import { ROLES } from './table-roles.ts';
import styles from './table.module.css';

/** Pixels; the style sheet keeps rows at it. */
const ROW = 38;
/** Up to this many all rows are there, so that the browser's own search finds them. */
const ALL = 300;
const PAGE = 12;

/**
 * The rows of the tree grid (WAI-ARIA treegrid with focus on rows): of many only those in sight exist, the one with
 * the focus among them. Arrows move, open and close; Enter selects; h hides; the menu key opens the menu.
 */
export function NodeTree({
  nodes,
  lines,
  told,
  head,
}: {
  nodes: readonly GraphNode[];
  lines: (node: GraphNode) => number;
  /** The column that narrow windows show beside the name. */
  told: Column;
  head: ReactNode;
}) {
  const { store, index } = useExplorer();
  const scene = useExplorerState((state) => state.scene);
  const withoutLines = useExplorerState((state) => state.view.withoutLines);
  const selected = useExplorerState((state) => selectedNode(state.view));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const wanted = useRef<string>(undefined);
  const body = useRef<HTMLTableSectionElement>(null);
  const listed = useMemo(() => new Set(scene.listed.map(({ id }) => id)), [scene]);
  const passes: Passes = useMemo(
    () => ({ node: (id) => listed.has(id), edge: ({ kind }) => !withoutLines.includes(kind) }),
    [listed, withoutLines],
  );
  const rows = useMemo(() => tableRows(index, nodes, open, passes), [index, nodes, open, passes]);
  const places = useMemo(() => new Map(rows.map(({ key }, i) => [key, i])), [rows]);
  const at = (active !== undefined && places.get(active)) || 0;
  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is kept
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>('#graph') ?? null,
    estimateSize: () => ROW,
    getItemKey: (i) => rows[i]!.key,
    overscan: rows.length <= ALL ? ALL : PAGE,
    initialRect: { width: 800, height: 800 },
    scrollPaddingStart: ROW,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
  });

  const go = (to: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!row) return;
    wanted.current = row.key;
    setActive(row.key);
    virtual.scrollToIndex(places.get(row.key)!, { align: 'auto' });
  };
  const toggle = ({ key, isOpen }: TableRow) => {
    const next = new Set(open);
    if (isOpen) next.delete(key);
    else next.add(key);
    setOpen(next);
  };
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = [...(body.current?.rows ?? [])].find((one) => one.dataset.key === wanted.current);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });

  const chosen = useRef<string | null>(null);
  useEffect(() => {
    if (selected === chosen.current) return;
    chosen.current = selected;
    const place = selected === null ? undefined : places.get(selected);
    if (place === undefined) return;
    setActive(selected!);
    virtual.scrollToIndex(place, { align: 'auto' });
  }, [selected, places, virtual]);

  const openMenu = (row: TableRow, element: Element) => {
    const box = element.getBoundingClientRect();
    store.getState().openMenu({ id: row.node.id, x: box.left + Math.min(box.width, 160), y: box.bottom });
  };
  const hide = (i: number) => {
    store.getState().act({ do: 'hide', id: rows[i]!.node.id });
    store.getState().say('Hidden. Ctrl+Z brings it back');
    const next = rows.slice(i + 1).find(({ level }) => level <= rows[i]!.level) ?? rows[i - 1];
    if (next) {
      wanted.current = next.key;
      setActive(next.key);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const element = (event.target as Element).closest<HTMLTableRowElement>('tr');
    const i = places.get(element?.dataset.key ?? '');
    if (i === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[i]!;
    const onRow = event.target === element;
    const keys: Readonly<Record<string, (() => void) | false>> = {
      ArrowDown: () => go(i + 1),
      ArrowUp: () => go(i - 1),
      PageDown: () => go(i + PAGE),
      PageUp: () => go(i - PAGE),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => (row.isOpen ? go(i + 1) : canOpen(index, row, passes) && toggle(row)),
      ArrowLeft: () => (row.isOpen ? toggle(row) : go(above(rows, i))),
      Enter: onRow && (() => select(row)),
      ' ': onRow && (() => select(row)),
      h: () => hide(i),
      ContextMenu: () => openMenu(row, element!),
    };
    const does = event.shiftKey && event.key === 'F10' ? keys.ContextMenu : keys[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  const select = ({ node }: TableRow) => {
    if (node.id === selected) document.getElementById('details')?.focus();
    else store.getState().act({ do: 'select-node', id: node.id });
  };

  return (
    <table
      {...ROLES.grid}
      className={styles.table}
      aria-label="Nodes"
      aria-rowcount={rows.length + 1}
      data-testid="node-table"
      data-ready={ready ? 'yes' : undefined}
    >
      <thead {...ROLES.group}>{head}</thead>
      <tbody
        {...ROLES.group}
        ref={body}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setActive(target.closest('tr')?.dataset.key)}
        onContextMenu={(event) => {
          const element = (event.target as Element).closest('tr');
          const i = places.get(element?.dataset.key ?? '');
          if (i === undefined) return;
          event.preventDefault();
          openMenu(rows[i]!, element!);
        }}
        className={styles.rows}
      >
        {virtual.getVirtualItems().map((item) => (
          <NodeRow
            key={item.key}
            row={rows[item.index]!}
            canOpen={canOpen(index, rows[item.index]!, passes)}
            number={item.index + 2}
            top={item.start}
            lines={lines}
            told={told}
            isActive={item.index === at}
            isSelected={rows[item.index]!.node.id === selected}
            onToggle={() => toggle(rows[item.index]!)}
            onMenu={(element) => openMenu(rows[item.index]!, element)}
          />
        ))}
      </tbody>
    </table>
  );
}

function above(rows: readonly TableRow[], i: number): number {
  let at = i - 1;
  while (at > 0 && rows[at]!.level >= rows[i]!.level) at--;
  return rows[i]!.level > 1 ? at : i;
}
