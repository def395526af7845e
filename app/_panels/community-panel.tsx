'use client';

import { useMemo } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { Capped } from '../_ui/capped.tsx';
import { membersOf } from '../_state/scope.ts';
import { count, shownName } from '../_state/wording.ts';
import { NodeItem } from './node-item.tsx';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import panel from './panel.module.css';
import styles from './selection.module.css';

const FIRST = 40;
/** More than a link can name are selected as a community only. */
const MOST_CHOSEN = 100;

/** One community: what it is called, who belongs to it. */
export function CommunityPanel({ of }: { of: EntityId }) {
  const { store, index, communities } = useExplorer();
  const members = useMemo(() => membersOf(index, of), [index, of]);
  const scoped = useExplorerState(({ view }) => view.scope?.kind === 'community' && view.scope.of === of);
  const waits = useExplorerState((state) => state.fetching.state === 'fetching');
  const { act } = store.getState();
  if (!members.length)
    return (
      <p className={panel.status}>{waits ? 'Fetching more…' : 'No node is known under this address.'}</p>
    );
  const view = communities.find(({ community }) => community === members[0]!.community);
  const size = Math.max(members.length, view?.size ?? 0);
  return (
    <article className={panel.panel} data-testid="community-panel">
      <header className={panel.top}>
        <p className={panel.type}>Told together</p>
        <h1 className={panel.name}>
          <bdi>{view?.name ?? shownName(members[0]!)}</bdi>
        </h1>
        <p className={panel.counts}>
          <b>{size.toLocaleString('en')}</b> {size === 1 ? 'node' : 'nodes'} whose lines lead to one another
          more than elsewhere
          {members.length < size && `; ${members.length.toLocaleString('en')} of them are here`}
        </p>
        {view && view.words.length > 0 && (
          <p className={panel.counts}>Headlines share: {view.words.join(', ')}</p>
        )}
      </header>
      <ul className={styles.actions}>
        <li>
          <button
            type="button"
            onClick={() => act({ do: 'look-at', scope: scoped ? null : { kind: 'community', of } })}
          >
            {scoped ? 'Show everything' : 'Only this community'}
          </button>
        </li>
        {members.length <= MOST_CHOSEN && members.length === size && (
          <li>
            <button
              type="button"
              onClick={() => act({ do: 'select-nodes', ids: members.map(({ id }) => id) })}
            >
              Select {count(members.length, 'node')}
            </button>
          </li>
        )}
      </ul>
      <Capped items={members} step={FIRST} button={panel.more}>
        {(node) => (
          <NodeItem key={node.id} node={node}>
            <span className={panel.number} title={count(node.mentions, 'mention')}>
              {node.mentions}
            </span>
          </NodeItem>
        )}
      </Capped>
    </article>
  );
}
