'use client';

import { useEffect, useState } from 'react';
import type { CorpusState } from '#lib/model/corpus-state.ts';

/** Milliseconds that a page has for itself before it asks for more. */
const SETTLED = 2000;

/** The state of the corpus as the server tells it, while the page is looked at; null until then. */
export function useCorpusState(): CorpusState | null {
  const [state, setState] = useState<CorpusState | null>(null);
  useEffect(() => {
    let events: EventSource | null = null;
    // A browser keeps few connections to a server: pages in the background must not use them up.
    const follow = () => {
      events?.close();
      events = document.visibilityState === 'visible' ? new EventSource('/api/v1/changes') : null;
      events?.addEventListener('message', ({ data }: MessageEvent<string>) =>
        setState(JSON.parse(data) as CorpusState),
      );
    };
    const begin = setTimeout(follow, SETTLED);
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(begin);
      document.removeEventListener('visibilitychange', follow);
      events?.close();
    };
  }, []);
  return state;
}
