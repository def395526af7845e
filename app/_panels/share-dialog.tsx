'use client';

import { useEffect, useRef } from 'react';
import type { FormatsView } from '#lib/model/formats-view.ts';
import { embedEntityHref, embedSnippet, embedViewHref } from '../_state/embed.ts';
import { entityHref, lineHref } from '../_state/links.ts';
import { plainName } from '../_state/plain-text.ts';
import { shareLink } from '../_state/share-link.ts';
import { selectedNode } from '../_state/view-state.ts';
import { shownName } from '../_state/wording.ts';
import { useExplorer } from './explorer-context.ts';
import { ShareFormats } from './share-formats.tsx';
import { SharePicture } from './share-picture.tsx';
import { ShareRow } from './share-row.tsx';
import { useFetched } from './use-fetched.ts';
import styles from './share.module.css';

/** Links, embedding, picture, citations and the whole graph: all ways to hand on what is shown. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { store, index } = useExplorer();
  const { view } = store.getState();
  const dialog = useRef<HTMLDialogElement>(null);
  const formats = useFetched<FormatsView>('/api/v1/formats');
  useEffect(() => dialog.current?.showModal(), []);

  const { origin } = window.location;
  const { href, leftOut } = shareLink(view, origin);
  const { selection } = view;
  const id = selectedNode(view);
  const node = id === null ? undefined : index.nodes.get(id);
  const name = node && shownName(node);
  const embedded = node && id ? embedEntityHref(id) : embedViewHref(view);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id="share-title">Share</h2>
          <button type="button" className={styles.close} onClick={close} aria-label="Close">
            ×
          </button>
        </div>
        <section aria-labelledby="share-link">
          <h3 id="share-link">Link</h3>
          {node && id && <ShareRow label={<bdi>{name}</bdi>} what={name!} text={origin + entityHref(id)} />}
          {selection?.kind === 'line' && (
            <ShareRow label="This line" what="This line" text={origin + lineHref(selection.a, selection.b)} />
          )}
          <ShareRow label="This view" what="This view" text={origin + href} />
          {leftOut.length > 0 && (
            <p className={styles.warning} role="status">
              A link that holds all of this view would be too long to be passed on. This one leaves out{' '}
              {listed(leftOut)}.
            </p>
          )}
        </section>
        <section aria-labelledby="share-embed">
          <h3 id="share-embed">Embed in a page</h3>
          <ShareRow
            label={node ? <bdi>{name}</bdi> : 'This view'}
            what="The frame"
            text={embedSnippet(origin + embedded, `${plainName(name ?? 'Dateline', 80)}: graph`)}
          />
        </section>
        <SharePicture />
        {formats.state === 'ready' && (
          <ShareFormats formats={formats.data} node={node && id ? { id, name: name! } : null} />
        )}
        {formats.state === 'failed' && <p className={styles.warning}>{formats.message}</p>}
      </div>
    </dialog>
  );
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
