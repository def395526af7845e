'use client';

import type { SearchView } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import { Name } from './name.tsx';
import { useFetched } from './use-fetched.ts';
import styles from './table.module.css';

/** For words that no name contains: names like them, as the search forgives typos. */
export function NearNames({ words }: { words: string }) {
  const fetched = useFetched<SearchView>(`/api/v1/search?q=${encodeURIComponent(words)}`);
  const found =
    fetched.state === 'ready'
      ? fetched.data.groups.flatMap(({ hits }) => hits.flatMap((hit) => hit.entity ?? []))
      : [];
  return (
    <div className={styles.empty} role="status">
      <p>
        No name here contains “<bdi>{words}</bdi>”.{found.length > 0 && ' Names like it:'}
      </p>
      <ul>
        {found.map((node) => (
          <li key={node.id}>
            <EntityLink id={node.id} className={styles.name}>
              <Shape type={node.type} />
              <Name of={node} />
            </EntityLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
