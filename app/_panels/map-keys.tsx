'use client';

import { useMemo } from 'react';
import type { MapMark } from '../_state/on-map.ts';
import { shownName } from '../_state/wording.ts';
import { useExplorer } from './explorer-context.ts';
import { useRoving } from './use-roving.ts';
import styles from './stage.module.css';

const MOST = 200;

/** Unseen buttons for what is on the map, the most telling first: one Tab stop, and the map rings the focused one. */
export function MapKeys({ marks }: { marks: readonly MapMark[] }) {
  const { store } = useExplorer();
  const shown = useMemo(() => marks.slice(0, MOST), [marks]);
  const known = useMemo(() => new Set<string>(shown.map(({ node }) => node.id)), [shown]);
  const roving = useRoving(shown[0]?.node.id);
  const { act, hover } = store.getState();
  return (
    <ul className={styles.keys} aria-label="On the map" {...roving.row}>
      {shown.map(({ node, place }) => (
        <li key={node.id}>
          <button
            {...roving.stop(node.id, (id) => known.has(id))}
            type="button"
            onFocus={() => hover({ kind: 'node', id: node.id })}
            onBlur={() => hover(null)}
            onClick={() => act({ do: 'select-node', id: node.id })}
          >
            {shownName(node)}, {node.type === 'event' ? `event at ${shownName(place)}` : 'place'}
          </button>
        </li>
      ))}
    </ul>
  );
}
