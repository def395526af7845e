'use client';

import { useEffect, useState } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { linkNotes } from '../_state/link-notes.ts';
import { keyOf } from '../_state/needed.ts';
import { partOf } from '../_state/part.ts';
import { decodeView } from '../_state/url-codec.ts';
import { useExplorer } from './explorer-context.ts';
import styles from './link-notes.module.css';

/** Says what of the link that opened the page could not be followed. */
export function LinkNotes() {
  const { index, fetched } = useExplorer();
  const asked = fetched?.asked;
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    const { pathname, search } = window.location;
    // Of a large graph only what was asked for and did not come is unknown.
    const lacks = (id: EntityId) =>
      !index.nodes.has(id) && (!partOf(index.columns) || asked?.has(keyOf({ what: 'node', id })) === true);
    setNotes(linkNotes(search, decodeView(pathname, search), (id) => !lacks(id)));
  }, [index, asked]);
  if (!notes.length || closed) return null;
  return (
    <div className={styles.notes} role="status" data-testid="link-notes">
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setClosed(true)}>
        Close
      </button>
    </div>
  );
}
