'use client';

import type { EntityId } from '#lib/model/ids.ts';
import { Capped } from '../_ui/capped.tsx';
import { count, shownName } from '../_state/wording.ts';
import { NodeItem } from './node-item.tsx';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { SELECTION_ACTIONS } from './selection-actions.ts';
import { SELECTION_PARTS } from './selection-parts.tsx';
import panel from './panel.module.css';
import styles from './selection.module.css';

const FIRST = 30;

/** Several nodes that were chosen: who they are, what can be done with them, and what joins them. */
export function SelectionPanel({ ids }: { ids: readonly EntityId[] }) {
  const context = useExplorer();
  const { store, index } = context;
  const state = useExplorerState((all) => all);
  const nodes = ids.flatMap((id) => index.nodes.get(id) ?? []);
  const known = nodes.map(({ id }) => id);
  return (
    <article className={panel.panel} data-testid="selection-panel">
      <header className={panel.top}>
        <p className={panel.type}>Selection</p>
        <button type="button" className={panel.copy} onClick={() => store.getState().act({ do: 'clear' })}>
          Clear <kbd>Esc</kbd>
        </button>
        <h1 className={panel.name}>{count(nodes.length, 'node')}</h1>
      </header>
      <ul className={styles.actions} aria-label="With all of them">
        {SELECTION_ACTIONS.map(({ key, label, does }) => (
          <li key={key}>
            <button type="button" onClick={() => does(context, known)}>
              {label(state, known)} <kbd>{key}</kbd>
            </button>
          </li>
        ))}
      </ul>
      <Capped items={nodes} step={FIRST} button={panel.more}>
        {(node) => (
          <NodeItem key={node.id} node={node}>
            <button
              type="button"
              className={styles.drop}
              aria-label={`Take ${shownName(node)} out of the selection`}
              onClick={() => store.getState().act({ do: 'select-more', id: node.id })}
            >
              ×
            </button>
          </NodeItem>
        )}
      </Capped>
      {SELECTION_PARTS.map((Part) => (
        <Part key={Part.name} ids={known} />
      ))}
    </article>
  );
}
