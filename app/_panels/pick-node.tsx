'use client';

import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import type { EntityRef } from '#lib/model/passage.ts';
import type { SearchView } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import { TYPE_WORDS } from '../_state/wording.ts';
import { Name } from './name.tsx';
import styles from './edit.module.css';

const PAUSE = 120;
const MOST = 7;

/** Finds a node by name as one types (WAI-ARIA combobox with a listbox). */
export function PickNode({ label, except, onPick }: { label: string; except: EntityId; onPick: (node: EntityRef) => void }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<EntityRef[] | null>(null);
  const [active, setActive] = useState(0);
  const list = useId();
  useEffect(() => {
    const query = text.trim();
    setActive(0);
    if (!query) return setFound(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/v1/search?q=${encodeURIComponent(query)}`, { signal: abort.signal })
        .then(async (response) => {
          const view = (await response.json()) as SearchView;
          const nodes = view.groups.flatMap((group) => group.hits.flatMap((hit) => (hit.kind === 'entity' && hit.entity) || []));
          setFound(nodes.filter((node) => node.id !== except).slice(0, MOST));
        })
        .catch(() => !abort.signal.aborted && setFound([]));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, except]);
  const pick = (node: EntityRef | undefined) => {
    if (!node) return;
    setText('');
    onPick(node);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const size = found?.length ?? 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && size) setActive((active + step + size) % size);
    else if (event.key === 'Enter') pick(found?.[active]);
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.pick}>
      <label>
        <span>{label}</span>
        <input
          type="text"
          role="combobox"
          aria-expanded={found !== null}
          aria-controls={list}
          aria-activedescendant={found?.[active] ? `${list}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder="Find it by name"
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={list} role="listbox" aria-label={label} hidden={!found?.length} className={styles.found}>
        {found?.map((node, i) => (
          <div
            key={node.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(node)}
          >
            <Shape type={node.type} size={10} />
            <Name of={node} />
            <span className="unseen">, {TYPE_WORDS[node.type].one}</span>
          </div>
        ))}
      </div>
      <p role="status" className={found?.length === 0 ? styles.quiet : 'unseen'}>
        {found === null ? '' : found.length === 0 ? 'No other node has such a name.' : `${found.length} found`}
      </p>
    </div>
  );
}
