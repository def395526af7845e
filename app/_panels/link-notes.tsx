'use client';

import { useEffect, useState } from 'react';
import { linkNotes } from '../_state/link-notes.ts';
import { decodeView } from '../_state/url-codec.ts';
import { useExplorer } from './explorer-context.ts';
import styles from './link-notes.module.css';

/** Says what of the link that opened the page could not be followed. */
export function LinkNotes() {
  const { index } = useExplorer();
  const [notes, setNotes] = useState<readonly string[]>([]);
  useEffect(() => {
    const { pathname, search } = window.location;
    setNotes(linkNotes(search, decodeView(pathname, search), (id) => index.nodes.has(id)));
  }, [index]);
  if (!notes.length) return null;
  return (
    <div className={styles.notes} role="status" data-testid="link-notes">
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setNotes([])}>
        Close
      </button>
    </div>
  );
}
