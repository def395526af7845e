'use client';

import { useEffect, useState } from 'react';
import { useExplorer } from './explorer-context.ts';
import { plainName } from '../_state/plain-text.ts';
import { count, TYPE_WORDS } from '../_state/wording.ts';
import styles from './notice.module.css';

const SHOWN = 2600;

/** Tells screen readers what was selected, and everybody what was done ("2 neighbours added"). */
export function Notice() {
  const { store, index } = useExplorer();
  const [spoken, setSpoken] = useState('');
  const [seen, setSeen] = useState('');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.notice !== before.notice && state.notice) {
          setSpoken(state.notice);
          setSeen(state.notice);
        }
        const { selection } = state.view;
        if (selection === before.view.selection) return;
        if (!selection) setSpoken('Nothing selected');
        else if (selection.kind === 'node') {
          const node = index.nodes.get(selection.id);
          const neighbours = state.scene.neighbours.get(selection.id)?.length ?? 0;
          const type = node ? `, ${TYPE_WORDS[node.type].one.toLowerCase()}` : '';
          setSpoken(`${plainName(node?.name ?? selection.id)}${type}, ${count(neighbours, 'neighbour')}`);
        } else if (selection.kind === 'nodes') setSpoken(`${count(selection.ids.length, 'node')} selected`);
        else if (selection.kind === 'community')
          setSpoken(`Community of ${plainName(index.nodes.get(selection.of)?.name ?? selection.of)}`);
        else {
          const names = [selection.a, selection.b].map((id) => plainName(index.nodes.get(id)?.name ?? id));
          setSpoken(`Line between ${names.join(' and ')}`);
        }
      }),
    [store, index],
  );
  useEffect(() => {
    if (!seen) return;
    const timer = setTimeout(() => {
      setSeen('');
      store.getState().say('');
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [seen, store]);
  return (
    <>
      <p className="unseen" role="status" data-testid="announcement">
        {spoken}
      </p>
      {seen && (
        <p className={styles.notice} aria-hidden="true">
          {seen}
        </p>
      )}
    </>
  );
}
