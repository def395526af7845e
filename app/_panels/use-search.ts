'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchView } from '#lib/model/views.ts';
import type { NameFinder } from '../_workers/find-names.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';

const PAUSE = 90;

/**
 * Search as you type: the address holds what is searched for, the picture lights what is found. Names come from a worker
 * at once, after `wake` was called; articles, statements and sentences, and names where no worker runs, from the server.
 */
export function useSearch() {
  const { store, index } = useExplorer();
  const query = useExplorerState((state) => state.view.query);
  const [text, setText] = useState(query);
  const [found, setFound] = useState<SearchView | null>(null);
  const [failed, setFailed] = useState(false);
  const [woken, setWoken] = useState(false);
  const sent = useRef(query);
  const finder = useRef<NameFinder | null>(null);
  /** What the server has answered last, and what is asked now. */
  const answered = useRef('');
  const asking = useRef('');
  const wake = useCallback(() => setWoken(true), []);

  // Back, forward and a cleared search come from outside of the field.
  useEffect(() => {
    if (query !== sent.current) setText(query);
    sent.current = query;
  }, [query]);

  const { columns } = index;
  useEffect(() => {
    if (!woken) return;
    let gone = false;
    void import('../_workers/find-names.ts').then(({ startNameFinder }) => {
      if (gone) return;
      finder.current = startNameFinder(columns, (names) => {
        // What the server found is more.
        if (names.query !== asking.current || answered.current === names.query || !names.groups.length)
          return;
        setFound((before) => withPassages(names, before));
      });
      if (asking.current) finder.current?.ask(asking.current);
    });
    return () => {
      gone = true;
      finder.current?.stop();
      finder.current = null;
    };
  }, [woken, columns]);

  useEffect(() => {
    const asked = text.trim();
    const { act, match } = store.getState();
    const take = () => {
      const { query: now } = store.getState().view;
      // Another search came in the meantime from outside, which the field is about to show; or it is this one.
      if (now !== sent.current || now.trim() === asked) return;
      sent.current = asked;
      act({ do: 'search', query: asked });
    };
    asking.current = asked;
    answered.current = '';
    if (!asked) {
      setFound(null);
      match(null);
      take();
      return;
    }
    const abort = new AbortController();
    finder.current?.ask(asked);
    const timer = setTimeout(() => {
      take();
      fetch(`/api/v1/search?q=${encodeURIComponent(asked)}`, { signal: abort.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(String(response.status));
          const view = (await response.json()) as SearchView;
          answered.current = asked;
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

  return { text, setText, found: text.trim() === '' ? null : found, failed, wake };
}

/** Names just found over the passages of the answer before, until the server tells those of this one. */
function withPassages(names: SearchView, before: SearchView | null): SearchView {
  return {
    ...names,
    groups: [...names.groups, ...(before?.groups.filter(({ type }) => type === null) ?? [])],
  };
}
