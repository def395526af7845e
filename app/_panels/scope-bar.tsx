'use client';

import { useMemo } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { relationsIn } from '../_state/scope.ts';
import { toggledRelation } from '../_state/url-scope.ts';
import { MOST_STEPS, type Scope } from '../_state/view-state.ts';
import { count, RELATION_WORDS, shownName } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './scope.module.css';

/** Says what part of the graph is looked at, lets it grow and shrink, and leads back to everything. */
export function ScopeBar() {
  const { store } = useExplorer();
  const scope = useExplorerState((state) => state.view.scope);
  const nodes = useExplorerState((state) => state.scene.nodes.length);
  const listed = useExplorerState((state) => (state.view.scope ? state.scene.listed.length : 0));
  const open = useExplorerState((state) => state.scene.isOpen);
  if (!scope) return null;
  const whole = open ? `at least ${count(listed, 'node')}` : count(listed, 'node');
  const shown = nodes < listed || open ? `${nodes.toLocaleString('en')} of ${whole}` : whole;
  return (
    <div
      className={`${styles.bar} scripted-only`}
      role="group"
      aria-label="Part of the graph"
      data-testid="scope"
    >
      <p className={styles.what}>
        Only <Words scope={scope} /> <span className={styles.count}>{shown}</span>
      </p>
      {scope.kind === 'near' && <Distance scope={scope} />}
      <button
        type="button"
        className={styles.all}
        onClick={() => {
          store.getState().act({ do: 'look-at', scope: null });
          document.getElementById('graph')?.focus();
        }}
      >
        Everything <kbd>0</kbd>
      </button>
    </div>
  );
}

function Words({ scope }: { scope: Scope }) {
  const { index, communities } = useExplorer();
  const name = (id: EntityId) => {
    const node = index.nodes.get(id);
    return <bdi>{node ? shownName(node) : id}</bdi>;
  };
  if (scope.kind === 'only') return 'what you chose';
  if (scope.kind === 'near') return <>around {name(scope.id)}</>;
  const number = index.nodes.get(scope.of)?.community;
  const community = communities.find((one) => one.community === number);
  return community ? <bdi>{community.name}</bdi> : <>what is told with {name(scope.of)}</>;
}

function Distance({ scope }: { scope: Scope & { kind: 'near' } }) {
  const { store, index } = useExplorer();
  const look = (change: Partial<typeof scope>) =>
    store.getState().act({ do: 'look-at', scope: { ...scope, ...change } });
  const types = useMemo(() => relationsIn(index.columns), [index]);
  return (
    <>
      <div className={styles.steps} role="group" aria-label="How many steps away">
        {Array.from({ length: MOST_STEPS }, (_, i) => i + 1).map((steps) => (
          <button
            key={steps}
            type="button"
            aria-pressed={scope.steps === steps}
            onClick={() => look({ steps })}
          >
            {count(steps, 'step')}
          </button>
        ))}
      </div>
      <details className={styles.by}>
        <summary>
          by{' '}
          {scope.relations.length
            ? scope.relations.map((type) => RELATION_WORDS[type].toLowerCase()).join(', ')
            : 'any line'}
        </summary>
        <fieldset>
          <legend className="unseen">Follow only these lines</legend>
          {types.map((type) => (
            <label key={type}>
              <input
                type="checkbox"
                checked={scope.relations.includes(type)}
                onChange={() => look({ relations: toggledRelation(scope.relations, type) })}
              />
              {RELATION_WORDS[type]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
