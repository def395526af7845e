'use client';

import { useEffect } from 'react';
import { FIRST_NODES } from '../_state/scene.ts';
import { chosenIds } from '../_state/selection.ts';
import { selectedNode } from '../_state/view-state.ts';
import { isTyping } from '../_ui/is-typing.ts';
import { step } from './correct.ts';
import type { Exploring } from './explorer-context.ts';
import { SELECTION_ACTIONS } from './selection-actions.ts';

/** The explorer's keys that work wherever no text is being typed; those of the picture are in use-picture-keys.ts. */
export function useKeys({ store, index }: Exploring): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || inDialog()) return;
      const handled = event.ctrlKey || event.metaKey ? withControl(event) : !event.altKey && plain(event.key);
      if (handled) event.preventDefault();
    };
    /** Other dialogs than the help have keys of their own. */
    const inDialog = () => !store.getState().helping && document.querySelector('dialog[open]') !== null;
    const withControl = (event: KeyboardEvent): boolean => {
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return false;
      void step(store, key === 'y' || event.shiftKey ? 'forward' : 'back');
      return true;
    };
    const plain = (key: string): boolean => {
      const { view, scene, walked, menu, helping, lassoing, act, help, openMenu, lasso } = store.getState();
      const ids = chosenIds(view.selection);
      const action = SELECTION_ACTIONS.find((one) => one.key === key);
      if (action && ids.length) action.does({ store, index }, ids);
      if (action) return ids.length > 0;
      switch (key) {
        case '/':
          document.getElementById('search')?.focus();
          return true;
        case '?':
          help(!helping);
          return true;
        case 'Escape':
          if (helping) help(false);
          else if (menu) openMenu(null);
          else if (lassoing) lasso(false);
          else if (isInPanel(document.activeElement)) document.getElementById('graph')?.focus();
          else act({ do: 'clear' });
          return true;
        case 't':
          act({ do: 'show-view', view: view.view === 'table' ? 'graph' : 'table' });
          return true;
        case 'm':
          act({ do: 'show-view', view: view.view === 'map' ? 'graph' : 'map' });
          return true;
        case 'o':
          if (view.scope || (scene.listing.count <= FIRST_NODES && !view.all)) return false;
          act({ do: 'show-all', all: !view.all });
          return true;
        case 'l':
          if (view.view === 'graph') lasso(!lassoing);
          return view.view === 'graph';
        case 'c':
          act({ do: 'outline', on: !view.outlined });
          return true;
        case '0':
          act({ do: 'look-at', scope: null });
          return view.scope !== null;
        case '1':
        case '2':
        case '3': {
          const id = selectedNode(view) ?? (view.scope?.kind === 'near' ? view.scope.id : null);
          const relations = view.scope?.kind === 'near' ? view.scope.relations : [];
          if (id) act({ do: 'look-at', scope: { kind: 'near', id, steps: Number(key), relations } });
          return id !== null;
        }
        case 'j':
        case 'k':
        case 'J':
        case 'K': {
          const list = walked ?? scene.nodes;
          if (!list.length) return false;
          const at = list.findIndex((node) => node.id === ids.at(-1));
          const next = at < 0 ? 0 : (at + (key.toLowerCase() === 'j' ? 1 : -1) + list.length) % list.length;
          const more = key === key.toUpperCase();
          act({ do: more ? 'select-more' : 'select-node', id: list[next]!.id });
          return true;
        }
        default:
          return false;
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, index]);
}

/** Esc leads from the panel back to the picture, and only from there clears the selection. */
function isInPanel(element: Element | null): boolean {
  return document.getElementById('graph') !== null && !!element?.closest('#details');
}
