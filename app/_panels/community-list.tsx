'use client';

import type { EntityId } from '#lib/model/ids.ts';
import { Capped } from '../_ui/capped.tsx';
import { count } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { Section } from './section.tsx';
import styles from './selection.module.css';

const FIRST = 4;

/** The named communities, the largest first; the one under the pointer is lit in the picture. */
export function CommunityList() {
  const { store, communities } = useExplorer();
  const outlined = useExplorerState((state) => state.view.outlined);
  if (communities.length < 2) return null;
  const { act, hover } = store.getState();
  const light = (of: EntityId | null) => hover(of && { kind: 'community', of });
  return (
    <Section title="Told together" count={communities.length}>
      <Capped items={communities} step={FIRST} button={styles.add}>
        {({ community, lead, name, size, words }) => (
          <li key={community}>
            <button
              type="button"
              className={styles.community}
              data-testid="community"
              onMouseEnter={() => light(lead)}
              onMouseLeave={() => light(null)}
              onFocus={() => light(lead)}
              onBlur={() => light(null)}
              onClick={() => {
                light(null);
                act({ do: 'select-community', of: lead });
              }}
            >
              <b>
                <bdi>{name}</bdi>
              </b>
              <span>{[count(size, 'node'), words.join(', ')].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        )}
      </Capped>
      <p>
        <button
          type="button"
          className={styles.isolate}
          onClick={() => act({ do: 'outline', on: !outlined })}
        >
          {outlined ? 'Hide the outlines' : 'Outline them in the picture'} <kbd>c</kbd>
        </button>
      </p>
    </Section>
  );
}
