import type { ReactNode } from 'react';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import { Name } from './name.tsx';
import styles from './panel.module.css';

/** A node in a panel's list, and at its end what is told of it or can be done with it. */
export function NodeItem({ node, children }: { node: GraphNode; children: ReactNode }) {
  return (
    <li className={styles.row}>
      <EntityLink id={node.id} className={styles.other}>
        <Shape type={node.type} />
        <Name of={node} />
      </EntityLink>
      {children}
    </li>
  );
}
