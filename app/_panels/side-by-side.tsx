'use client';

import type { EntityRef } from '#lib/model/passage.ts';
import type { EntityView } from '#lib/model/views.ts';
import { EntityLink } from './entity-link.tsx';
import { Quotes } from './quotes.tsx';
import { useFetched } from './use-fetched.ts';
import { Name } from './name.tsx';
import styles from './panel.module.css';

const FIRST = 3;

/** The sentences of two nodes that may be one, so that the reader can judge. */
export function SideBySide({ ends }: { ends: readonly EntityRef[] }) {
  return ends.map((end) => <One key={end.id} end={end} />);
}

function One({ end }: { end: EntityRef }) {
  const fetched = useFetched<EntityView>(`/api/v1/entities/${encodeURIComponent(end.id)}`);
  return (
    <section className={styles.side} aria-label={`Sentences on ${end.name}`}>
      <EntityLink id={end.id} className={styles.other}>
        <Name of={end} />
      </EntityLink>
      {fetched.state === 'ready' && <Quotes passages={fetched.data.passages} first={FIRST} />}
      {fetched.state === 'failed' && <p className={styles.outlet}>{fetched.message}</p>}
    </section>
  );
}
