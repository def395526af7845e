'use client';

import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

/** Copies an address (`href`, which may be relative) or any text, and says so for two seconds. */
export function CopyButton({
  href = '',
  text,
  label = 'Copy link',
  className,
}: {
  href?: string;
  text?: string;
  label?: string;
  className?: string;
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const copied = await copyText(text ?? new URL(href, window.location.href).href);
    setState(copied ? 'copied' : 'failed');
  };
  return (
    <button
      type="button"
      className={`scripted-only ${className ?? ''}`}
      onClick={copy}
      data-copied={state === 'copied'}
    >
      <span aria-live="polite">
        {state === 'copied' ? 'Copied' : state === 'failed' ? 'Not allowed' : label}
      </span>
    </button>
  );
}
