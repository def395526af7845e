'use client';

import { useState } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import type { Passage } from '#lib/model/passage.ts';
import { count } from '../_state/wording.ts';
import { Quote } from './quote.tsx';
import styles from './panel.module.css';

/** Sentences one opening shows; more come by a second press, so that a thousand don't slow the page. */
const STEP = 20;

/** Sentences: the first ones at once, the others behind a fold that opens without scripts too. */
export function Quotes({
  passages,
  first = 1,
  speaker,
  from,
}: {
  passages: readonly Passage[];
  first?: number;
  speaker?: boolean;
  /** The node these sentences tell of. */
  from?: EntityId;
}) {
  const [shown, setShown] = useState(first + STEP);
  const rest = passages.length - first;
  const quote = (passage: Passage) => (
    <Quote key={keyOf(passage)} passage={passage} speaker={speaker} from={from} />
  );
  return (
    <>
      {passages.slice(0, first).map(quote)}
      {rest > 0 && (
        <details className={styles.fold}>
          <summary>
            <span className={styles.closed}>{first === 0 ? count(rest, 'sentence') : `${rest} more`}</span>
            <span className={styles.opened}>fewer</span>
          </summary>
          {passages.slice(first, shown).map(quote)}
          {passages.length > shown && (
            <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
              {passages.length - shown} more
            </button>
          )}
        </details>
      )}
    </>
  );
}

function keyOf({ article, sentence, clause }: Passage): string {
  return `${article.id}/${sentence}/${clause?.start ?? ''}`;
}
