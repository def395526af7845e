'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit, SearchView } from '#lib/model/views.ts';
import { useExplorer } from './explorer-context.ts';
import { SearchResults } from './search-results.tsx';
import styles from './search.module.css';

const PAUSE = 90;

/** Search as you type (WAI-ARIA combobox with a listbox); what is found is lit in the picture. */
export function SearchBox() {
  const { store } = useExplorer();
  const router = useRouter();
  const [text, setText] = useState('');
  const [found, setFound] = useState<SearchView | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const hits = found?.groups.flatMap((group) => group.hits) ?? [];

  useEffect(() => {
    const query = text.trim();
    if (!query) {
      setFound(null);
      store.getState().match(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/v1/search?q=${encodeURIComponent(query)}`, { signal: abort.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(String(response.status));
          const view = (await response.json()) as SearchView;
          setFound(view);
          setFailed(false);
          setActive(0);
          const ids = view.groups.flatMap((g) => g.hits.flatMap((hit) => hit.entity?.id ?? []));
          store.getState().match(ids.length ? new Set(ids) : null);
        })
        .catch(() => !abort.signal.aborted && setFailed(true));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, store]);

  const close = () => {
    setOpen(false);
    setText('');
    store.getState().match(null);
  };
  const choose = (hit: SearchHit) => {
    close();
    if (hit.kind === 'entity' && hit.entity) {
      store.getState().act({ do: 'select-node', id: hit.entity.id });
      field.current?.blur();
      document.getElementById('graph')?.focus();
    } else router.push(hit.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close();
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      if (hits.length) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && hits[active]) choose(hits[active]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = open && text.trim() !== '';

  return (
    <search className={`${styles.search} scripted-only`} data-open={open || undefined}>
      <svg className={styles.lens} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        aria-label="Search people, institutions, places, events, sentences"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        placeholder="Search people, institutions, places, events, sentences"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => document.activeElement !== field.current && setOpen(false), 120)}
        onKeyDown={onKeyDown}
      />
      {text ? (
        <button type="button" className={styles.clear} aria-label="Clear search" onClick={close}>
          ×
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      <SearchResults id={list} open={shown} found={found} failed={failed} active={active} onChoose={choose} />
    </search>
  );
}
