'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { entityHref, pathsHref } from '../_state/links.ts';
import { chosenIds } from '../_state/selection.ts';
import { selectedNode } from '../_state/view-state.ts';
import { shownName } from '../_state/wording.ts';
import { copyText } from '../_ui/copy-text.ts';
import { decide } from './correct.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { Name } from './name.tsx';
import { SELECTION_ACTIONS } from './selection-actions.ts';
import styles from './stage.module.css';

const MARGIN = 8;

/** What can be done with a node: by right click or a press of half a second. */
export function NodeMenu() {
  const context = useExplorer();
  const { store, index } = context;
  const menu = useExplorerState((state) => state.menu);
  const selected = useExplorerState((state) => selectedNode(state.view));
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !menu) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(MARGIN, Math.min(menu.x, window.innerWidth - width - MARGIN))}px`;
    element.style.top = `${Math.max(MARGIN, Math.min(menu.y, window.innerHeight - height - MARGIN))}px`;
    opener.current = document.activeElement;
    element.querySelector('button')?.focus();
  }, [menu]);
  useEffect(() => {
    if (!menu) return;
    const onDown = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) store.getState().openMenu(null);
    };
    window.addEventListener('pointerdown', onDown);
    return () => window.removeEventListener('pointerdown', onDown);
  }, [menu, store]);

  const node = menu && index.nodes.get(menu.id);
  if (!menu || !node) return null;
  const state = store.getState();
  const { act, openMenu, say } = state;
  const chosen = chosenIds(state.view.selection);
  const then = (action: () => void) => () => {
    openMenu(null);
    const back = opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : null;
    (back && back !== document.body ? back : document.getElementById('graph'))?.focus();
    action();
  };
  const copy = async () =>
    say(
      (await copyText(new URL(entityHref(node.id), window.location.href).href))
        ? 'Link copied'
        : 'Copying is not allowed',
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...box.current!.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) buttons[(at + step + buttons.length) % buttons.length]!.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') then(() => {})();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const join = (id: EntityId) =>
    void decide(
      store,
      [{ verdict: 'same', a: id, b: node.id }],
      `Joined: ${shownName(index.nodes.get(id)!)} and ${shownName(node)}`,
    );
  const other = selected && selected !== node.id ? index.nodes.get(selected) : undefined;
  return (
    <div ref={box} className={styles.menu} style={{ left: menu.x, top: menu.y }} data-testid="node-menu">
      <p id="node-menu-name">
        <Name of={node} />
      </p>
      <div role="menu" aria-labelledby="node-menu-name" tabIndex={-1} onKeyDown={onKeyDown}>
        <button type="button" role="menuitem" onClick={then(() => act({ do: 'select-node', id: node.id }))}>
          Open <kbd>Enter</kbd>
        </button>
        {SELECTION_ACTIONS.map(({ key, label, does }) => (
          <button key={key} type="button" role="menuitem" onClick={then(() => does(context, [node.id]))}>
            {label(state, [node.id])} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" role="menuitem" onClick={then(() => act({ do: 'select-more', id: node.id }))}>
          {chosen.includes(node.id) ? 'Take out of the selection' : 'Add to the selection'}
        </button>
        <button
          type="button"
          role="menuitem"
          onClick={then(() => router.push(pathsHref(other?.id ?? node.id, other ? node.id : '')))}
        >
          {other ? `Paths from ${shownName(other)}` : 'Paths from here…'}
        </button>
        {other && (
          <button type="button" role="menuitem" onClick={then(() => join(other.id))}>
            Same thing as {shownName(other)}
          </button>
        )}
        <button type="button" role="menuitem" onClick={then(copy)}>
          Copy link
        </button>
      </div>
    </div>
  );
}
