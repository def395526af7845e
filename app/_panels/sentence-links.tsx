'use client';

import { useEffect, useState } from 'react';
import { copyText } from '../_ui/copy-text.ts';
import styles from './article.module.css';

const SHOWN = 2400;

/**
 * A click on a sentence's number marks the sentence, takes its address and copies it. One listener for all, so that a text
 * of thousands of sentences opens at once; without scripts the numbers are plain links.
 */
export function SentenceLinks() {
  const [told, setTold] = useState('');
  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-sentence]') : null;
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      for (const old of document.querySelectorAll('[aria-current=location]'))
        old.removeAttribute('aria-current');
      link.closest('[data-testid=sentence]')?.setAttribute('aria-current', 'location');
      window.history.replaceState(null, '', link.href);
      const copied = await copyText(link.href);
      setTold(
        copied
          ? `Link to sentence ${link.dataset.sentence} copied`
          : 'Copying is not allowed; the address has the link',
      );
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(''), SHOWN);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <p className={styles.told} role="status" data-shown={told !== '' || undefined}>
      {told}
    </p>
  );
}
