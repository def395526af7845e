import type { ReactNode } from 'react';
import { getExplorer } from '../../_server/explorer.ts';
import { PageFrame } from '../../_panels/page-frame.tsx';
import { entityHref } from '../../_state/links.ts';
import { idOfPath } from '../../_state/path-id.ts';
import { Shape } from '../../_ui/shape.tsx';
import { Name } from '../../_panels/name.tsx';
import styles from '../../_panels/page.module.css';

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Leaves a known node's page alone; around the message for an unknown id it sets the nearest names. */
export default async function EntityLayout({ params, children }: Props) {
  const explorer = getExplorer();
  const id = idOfPath((await params).id);
  if (explorer.follow(id)) return children;
  const nearest = explorer.nearest(id, 6);
  return (
    <PageFrame>
      <div className={styles.page}>
        {children}
        {nearest.length > 0 && (
          <>
            <h2 className={styles.subtitle}>Did you mean</h2>
            <ul className={styles.list}>
              {nearest.map((node) => (
                <li key={node.id}>
                  <a href={entityHref(node.id)}>
                    <Shape type={node.type} />
                    <Name of={node} />
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href="/">All nodes in the explorer</a>
        </p>
      </div>
    </PageFrame>
  );
}
