'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { isTyping } from './is-typing.ts';

/**
 * A dialog that a button or a key opens. `opening` numbers the openings and is 0 while it is shut; as React's key it
 * makes each opening anew: a browser tells of the end of one a moment after Esc, and that must not shut the next.
 */
export function useDialogKey(key: string): { opening: number; open: () => void; close: () => void } {
  const [opening, setOpening] = useState(0);
  const last = useRef(0);
  const open = useCallback(() => setOpening(++last.current), []);
  const close = useCallback(() => setOpening((now) => (now === opening ? 0 : now)), [opening]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key, open]);
  return { opening, open, close };
}
