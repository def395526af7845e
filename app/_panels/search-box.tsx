'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '#lib/model/views.ts';
import { searchExamples } from '../_state/search-examples.ts';
import { useExplorer } from './explorer-context.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { SearchIdeas } from './search-ideas.tsx';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import styles from './search.module.css';

/**
 * The search field with its results (WAI-ARIA combobox with a listbox). Esc leaves the results and keeps the search; Esc
 * again, or the cross, clears it. Tab leads into the list, where j and k choose too.
 */
export function SearchBox() {
  const { store, index } = useExplorer();
  const router = useRouter();
  const { text, setText, found, failed, wake } = useSearch();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useId();
  const examples = useMemo(() => searchExamples(index), [index]);
  const blank = text.trim() === '';
  const ideas = blank ? [...recent, ...examples.filter((one) => !recent.includes(one))] : [];
  const hits = found?.groups.flatMap((group) => group.hits) ?? [];
  const many = blank ? ideas.length : hits.length;
  const asked = found?.query;
  useEffect(() => setActive(0), [asked, blank]);

  const leave = (clear: boolean) => {
    if (clear) setText('');
    else keepSearch(text);
    setOpen(false);
    (document.getElementById('graph') ?? document.getElementById('main'))?.focus();
    field.current?.blur();
  };
  const ask = (query: string) => {
    setText(query);
    field.current?.focus();
  };
  const choose = (hit: SearchHit) => {
    keepSearch(text);
    if (hit.kind === 'entity' && hit.entity) {
      store.getState().act({ do: 'select-node', id: hit.entity.id });
      leave(true);
    } else router.push(hit.href);
  };
  const take = (at: number) => {
    if (blank && ideas[at] !== undefined) ask(ideas[at]);
    else if (hits[at]) choose(hits[at]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inList = event.target !== field.current;
    const next = event.key === 'ArrowDown' || (inList && event.key === 'j');
    const previous = event.key === 'ArrowUp' || (inList && event.key === 'k');
    if (event.target instanceof HTMLButtonElement && event.key !== 'Escape') return;
    if (event.key === 'Escape') leave(!open || blank);
    else if (next || previous) {
      setOpen(true);
      if (many) setActive((active + (next ? 1 : -1) + many) % many);
    } else if (inList && event.key === '/') field.current?.focus();
    else if (event.key === 'Enter') take(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = () =>
    setTimeout(() => {
      if (!box.current?.contains(document.activeElement)) setOpen(false);
    }, 120);
  const marked = open && many > 0 ? `${list}-${active}` : undefined;
  const shared = { id: list, active, marked };

  return (
    <div
      ref={box}
      role="search"
      className={`${styles.search} scripted-only`}
      data-open={open || undefined}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <svg className={styles.lens} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        aria-label="Search people, institutions, places, events, statements, sentences"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={marked}
        placeholder="Search names, statements, sentences"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => {
          setRecent(recentSearches());
          wake();
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
      />
      {text ? (
        <button type="button" className={styles.clear} aria-label="Clear search" onClick={() => ask('')}>
          ×
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      <div className={styles.results} hidden={!open}>
        {blank ? (
          <SearchIdeas
            {...shared}
            recent={recent}
            examples={ideas.slice(recent.length)}
            onAsk={ask}
            onForget={() => {
              forgetSearches();
              setRecent([]);
              field.current?.focus();
            }}
          />
        ) : (
          <SearchResults {...shared} open={open} found={found} failed={failed} onChoose={choose} />
        )}
      </div>
    </div>
  );
}
