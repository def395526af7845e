'use client';

import type { OffMap as Off } from '../_state/on-map.ts';
import { count } from '../_state/wording.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import { Name } from './name.tsx';
import styles from './map.module.css';

const MOST = 300;

/** Places and events that cannot be put on the map, each with the reason. */
export function OffMap({ off }: { off: readonly Off[] }) {
  if (!off.length) return null;
  const places = off.filter(({ node }) => node.type === 'place').length;
  const what = [
    places && count(places, 'place'),
    off.length - places && count(off.length - places, 'event'),
  ].filter(Boolean);
  return (
    <details className={styles.off}>
      <summary>{what.join(' and ')} not on the map</summary>
      <ul tabIndex={0} aria-label="Not on the map">
        {off.slice(0, MOST).map(({ node, why }) => (
          <li key={node.id}>
            <EntityLink id={node.id} className={styles.name}>
              <Shape type={node.type} size={10} />
              <Name of={node} />
            </EntityLink>
            <span>{why}</span>
          </li>
        ))}
        {off.length > MOST && <li>and {off.length - MOST} more, in the table</li>}
      </ul>
    </details>
  );
}
