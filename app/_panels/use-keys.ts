'use client';

import { useEffect } from 'react';
import { selectedNode } from '../_state/view-state.ts';
import type { ExplorerContext } from './explorer-context.ts';

/** The explorer's keys that work wherever no text is being typed; those of the picture are in use-picture-keys.ts. */
export function useKeys({ store }: ExplorerContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || inDialog()) return;
      const handled = event.ctrlKey || event.metaKey ? withControl(event) : !event.altKey && plain(event.key);
      if (handled) event.preventDefault();
    };
    /** Other dialogs than the help have keys of their own. */
    const inDialog = () => !store.getState().helping && document.querySelector('dialog[open]') !== null;
    const withControl = (event: KeyboardEvent): boolean => {
      const { stepBack, stepForward, say } = store.getState();
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return false;
      const forward = key === 'y' || event.shiftKey;
      const done = forward ? stepForward() : stepBack();
      say(done ? (forward ? 'Done again' : 'Undone') : forward ? 'Nothing to redo' : 'Nothing to undo');
      return true;
    };
    const plain = (key: string): boolean => {
      const { view, scene, menu, helping, act, help, openMenu, expand, say } = store.getState();
      const id = selectedNode(view);
      switch (key) {
        case '/':
          document.getElementById('search')?.focus();
          return true;
        case '?':
          help(!helping);
          return true;
        case 'Escape':
          if (menu) openMenu(null);
          else if (isInPanel(document.activeElement)) document.getElementById('graph')?.focus();
          else if (!helping) act({ do: 'clear' });
          return !helping;
        case 't':
          act({ do: 'show-view', view: view.view === 'graph' ? 'table' : 'graph' });
          return true;
        case 'e':
          if (id && view.expanded.includes(id)) {
            act({ do: 'collapse', id });
            say('Collapsed');
          } else if (id) expand(id);
          return id !== null;
        case 'h':
          if (id) {
            act({ do: 'hide', id });
            say('Hidden. Ctrl+Z brings it back');
          }
          return id !== null;
        case 'j':
        case 'k': {
          const list = scene.nodes;
          if (!list.length) return false;
          const at = list.findIndex((node) => node.id === id);
          const next = at < 0 ? 0 : (at + (key === 'j' ? 1 : -1) + list.length) % list.length;
          act({ do: 'select-node', id: list[next]!.id });
          return true;
        }
        default:
          return false;
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}

/** Esc leads from the panel back to the picture, and only from there clears the selection. */
function isInPanel(element: Element | null): boolean {
  return document.getElementById('graph') !== null && !!element?.closest('#details');
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
