'use client';

import { useMemo, type ComponentType } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { Capped } from '../_ui/capped.tsx';
import { commonNeighbours, linesBetween } from '../_state/between.ts';
import { edgeKey } from '../_state/graph-index.ts';
import { lineHref } from '../_state/links.ts';
import { LINE_WORDS, RELATION_WORDS } from '../_state/wording.ts';
import { NodeItem } from './node-item.tsx';
import { useExplorer } from './explorer-context.ts';
import { Name } from './name.tsx';
import { SameSelected } from './same-selected.tsx';
import { Section } from './section.tsx';
import panel from './panel.module.css';
import styles from './selection.module.css';

interface PartProps {
  readonly ids: readonly EntityId[];
}

const FIRST = 12;

/** The lines among the selected; each opens with its sentences. */
function BetweenThem({ ids }: PartProps) {
  const { store, index } = useExplorer();
  const lines = useMemo(() => linesBetween(index, ids), [index, ids]);
  return (
    <Section title="Between them" count={lines.length}>
      {!lines.length && <p className={panel.sentence}>No line joins any two of these directly.</p>}
      <Capped items={lines} step={FIRST} button={panel.more}>
        {(edge) => (
          <li key={edgeKey(edge)} className={styles.line}>
            <a
              href={lineHref(edge.a, edge.b)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                store.getState().act({ do: 'select-line', a: edge.a, b: edge.b });
              }}
            >
              <Name of={index.nodes.get(edge.a)!} /> <span aria-hidden="true">–</span>{' '}
              <Name of={index.nodes.get(edge.b)!} />
            </a>
            <span className={panel.role}>
              {edge.types.map((type) => RELATION_WORDS[type].toLowerCase()).join(', ') ||
                LINE_WORDS[edge.kind].toLowerCase()}
            </span>
          </li>
        )}
      </Capped>
    </Section>
  );
}

/** Who and what is joined with two or more of the selected. */
function CommonNeighbours({ ids }: PartProps) {
  const { store, index } = useExplorer();
  const common = useMemo(() => commonNeighbours(index, ids), [index, ids]);
  if (!common.length) return null;
  return (
    <Section title="Common neighbours" count={common.length}>
      <Capped items={common} step={FIRST} button={panel.more}>
        {({ node, joins }) => (
          <NodeItem key={node.id} node={node}>
            <span className={panel.number} title={`Joined with ${joins} of the ${ids.length} selected`}>
              {joins} of {ids.length}
            </span>
          </NodeItem>
        )}
      </Capped>
      <button
        type="button"
        className={styles.add}
        onClick={() =>
          store
            .getState()
            .act({ do: 'select-nodes', ids: [...ids, ...common.slice(0, FIRST).map(({ node }) => node.id)] })
        }
      >
        Select {common.length > FIRST ? `the first ${FIRST}` : 'them'} too
      </button>
    </Section>
  );
}

/** What the panel of a selection tells below its list, in this order. */
export const SELECTION_PARTS: readonly ComponentType<PartProps>[] = [
  BetweenThem,
  CommonNeighbours,
  SameSelected,
];
