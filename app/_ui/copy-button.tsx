'use client';

import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

/** Copies an address and says so for two seconds. `href` may be relative. */
export function CopyButton({
  href,
  label = 'Copy link',
  className,
}: {
  href: string | (() => string);
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
    const address = new URL(typeof href === 'string' ? href : href(), window.location.href).href;
    setState((await copyText(address)) ? 'copied' : 'failed');
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
