'use client';

import { useEffect, useMemo, useState } from 'react';
import type { ArticleId } from '#lib/model/ids.ts';
import type { EntityRef } from '#lib/model/passage.ts';
import { articleHref, entityHref } from '../_state/links.ts';
import { shownName } from '../_state/wording.ts';
import { Shape } from '../_ui/shape.tsx';
import { Name } from './name.tsx';
import { isTyping } from '../_ui/is-typing.ts';
import styles from './mention-walk.module.css';

/** Sentences that are listed for browsers without scripts. */
const LISTED = 40;

/** From one mention of a node to the next within its article. `sentences`: where each mention stands, in order. */
export function MentionWalk({
  of,
  article,
  sentences,
  target,
}: {
  of: EntityRef;
  article: ArticleId;
  sentences: readonly number[];
  /** The sentence that the page opens at. */
  target: number | null;
}) {
  const first =
    target === null
      ? 0
      : Math.max(
          0,
          sentences.findIndex((sentence) => sentence >= target),
        );
  const [at, setAt] = useState(first);
  const [walked, setWalked] = useState(false);
  const many = sentences.length;
  const listed = [...new Set(sentences)];
  const go = useMemo(
    () => (step: number) => {
      setAt((now) => (now + step + many) % many);
      setWalked(true);
    },
    [many],
  );

  useEffect(() => {
    const marks = [...document.querySelectorAll(`article [data-entity="${CSS.escape(of.id)}"]`)];
    const mark = marks[at];
    if (!mark) return;
    mark.setAttribute('data-current', '');
    if (walked) {
      mark.scrollIntoView({ block: 'center' });
      window.history.replaceState(null, '', articleHref(article, sentences[at], of.id));
    }
    return () => mark.removeAttribute('data-current');
  }, [at, walked, of.id, article, sentences]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
      if (
        !step ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);

  return (
    <nav className={styles.walk} aria-label={`Mentions of ${shownName(of)}`} data-testid="mention-walk">
      <a href={entityHref(of.id)} className={styles.name}>
        <Shape type={of.type} />
        <Name of={of} />
      </a>
      <span className={`${styles.at} scripted-only`} role="status">
        {at + 1} of {many}
        <span className="unseen">, sentence {sentences[at]! + 1}</span>
      </span>
      <span className={`${styles.buttons} scripted-only`}>
        <button type="button" onClick={() => go(-1)} title="Previous mention (p)">
          Previous
        </button>
        <button type="button" onClick={() => go(1)} title="Next mention (n)">
          Next
        </button>
      </span>
      <span className={`${styles.plain} plain-only`}>
        is named in{' '}
        {listed.slice(0, LISTED).map((sentence, i) => (
          <span key={sentence}>
            {i > 0 && ', '}
            <a href={`${articleHref(article, sentence, of.id)}#s${sentence + 1}`}>sentence {sentence + 1}</a>
          </span>
        ))}
        {listed.length > LISTED && ` and ${listed.length - LISTED} more`}
      </span>
    </nav>
  );
}
