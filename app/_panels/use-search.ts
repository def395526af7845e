'use client';

import { useEffect, useRef, useState } from 'react';
import type { SearchView } from '#lib/model/views.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';

const PAUSE = 90;

/** Search as you type: the address holds what is searched for, the picture lights what is found. */
export function useSearch() {
  const { store } = useExplorer();
  const query = useExplorerState((state) => state.view.query);
  const [text, setText] = useState(query);
  const [found, setFound] = useState<SearchView | null>(null);
  const [failed, setFailed] = useState(false);
  const sent = useRef(query);

  // Back, forward and a cleared search come from outside of the field.
  useEffect(() => {
    if (query !== sent.current) setText(query);
    sent.current = query;
  }, [query]);

  useEffect(() => {
    const asked = text.trim();
    const { act, match } = store.getState();
    const take = () => {
      sent.current = asked;
      act({ do: 'search', query: asked });
    };
    if (!asked) {
      setFound(null);
      match(null);
      take();
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      take();
      fetch(`/api/v1/search?q=${encodeURIComponent(asked)}`, { signal: abort.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(String(response.status));
          const view = (await response.json()) as SearchView;
          setFound(view);
          setFailed(false);
          match(new Set(view.lit));
        })
        .catch(() => !abort.signal.aborted && setFailed(true));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, store]);

  return { text, setText, found: text.trim() === '' ? null : found, failed };
}
