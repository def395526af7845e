'use client';

import Link from 'next/link';
import type { ArticleId, EntityId } from '#lib/model/ids.ts';
import { Shape } from '../_ui/shape.tsx';
import type { Moment } from '../_state/timeline.ts';
import { articleHref } from '../_state/links.ts';
import { date } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './timeline.module.css';

/** An event selects its node, an article opens. */
export function MomentGlyph({
  moment,
  lit,
  stop,
}: {
  moment: Moment;
  lit: boolean;
  /** What makes it one stop of its row. */
  stop: { 'data-stop': string; tabIndex: number };
}) {
  const { store } = useExplorer();
  const selected = useExplorerState(
    ({ view: { selection } }) => selection?.kind === 'node' && selection.id === moment.id,
  );
  const title = `${moment.name}, ${date(moment.date)}`;
  if (moment.kind === 'article')
    return (
      <Link
        {...stop}
        className={styles.glyph}
        data-dim={lit ? undefined : ''}
        href={articleHref(moment.id as ArticleId)}
        prefetch={false}
        title={title}
        aria-label={title}
      >
        <span className={styles.article} />
      </Link>
    );
  const id = moment.id as EntityId;
  const { act, hover } = store.getState();
  return (
    <button
      {...stop}
      type="button"
      className={styles.glyph}
      data-dim={lit ? undefined : ''}
      title={title}
      aria-label={title}
      aria-pressed={selected}
      onClick={() => act({ do: 'select-node', id })}
      onMouseEnter={() => hover({ kind: 'node', id })}
      onMouseLeave={() => hover(null)}
    >
      <Shape type="event" size={13} />
    </button>
  );
}
