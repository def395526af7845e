'use client';

import { useExplorer, useExplorerState } from './explorer-context.ts';
import { selectedNode } from '../_state/view-state.ts';
import { count, shownName, TYPE_WORDS } from '../_state/wording.ts';
import styles from './stage.module.css';

const MOST = 60;

/** Buttons for the neighbours of the selected node: unseen, but Tab walks them and the picture rings the focused one. */
export function NeighbourKeys() {
  const { store, index } = useExplorer();
  const id = useExplorerState((state) => selectedNode(state.view));
  const scene = useExplorerState((state) => state.scene);
  const node = id && index.nodes.get(id);
  if (!node) return null;
  const neighbours = scene.neighbours.get(node.id) ?? [];
  const { act, hover } = store.getState();
  return (
    <ul className={styles.keys} aria-label={`${count(neighbours.length, 'neighbour')} of ${node.name}`}>
      {neighbours.slice(0, MOST).map((neighbour) => {
        const other = index.nodes.get(neighbour)!;
        return (
          <li key={neighbour}>
            <button
              type="button"
              onFocus={() => hover({ kind: 'node', id: neighbour })}
              onBlur={() => hover(null)}
              onClick={(event) => {
                if (event.shiftKey) return act({ do: 'select-more', id: neighbour });
                document.getElementById('graph')?.focus();
                hover(null);
                act({ do: 'select-node', id: neighbour });
              }}
            >
              {shownName(other)}, {TYPE_WORDS[other.type].one.toLowerCase()}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
