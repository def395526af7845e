'use client';

import { useState } from 'react';
import type { Passage } from '#lib/model/views.ts';
import { count } from '../_state/wording.ts';
import { Quote } from './quote.tsx';
import styles from './panel.module.css';

const STEP = 20;

/** Sentences, the first ones at once, the others on demand and a few at a time. */
export function Quotes({ passages, first = 1, speaker }: { passages: readonly Passage[]; first?: number; speaker?: boolean }) {
  const [shown, setShown] = useState(first);
  const rest = passages.length - shown;
  return (
    <>
      {passages.slice(0, shown).map((passage) => (
        <Quote key={keyOf(passage)} passage={passage} {...(speaker === undefined ? {} : { speaker })} />
      ))}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {shown === 0 ? count(rest, 'sentence') : `${rest} more ${rest === 1 ? 'sentence' : 'sentences'}`}
        </button>
      )}
    </>
  );
}

function keyOf({ article, sentence, clause }: Passage): string {
  return `${article.id}/${sentence}/${clause?.start ?? ''}`;
}
