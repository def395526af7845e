'use client';

import Link from 'next/link';
import { useContext, type MouseEvent, type ReactNode } from 'react';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import { entityHref } from '../_state/links.ts';
import { partOf } from '../_state/part.ts';
import { Explorer } from './explorer-context.ts';

/** Opens a node: in the explorer at once, elsewhere by its page. */
export function EntityLink({
  id,
  type,
  className,
  title,
  mark,
  tabIndex,
  children,
}: {
  id: EntityId;
  type?: EntityType;
  className?: string;
  title?: string;
  /** A mention in a quoted text, rather than a link of ours. */
  mark?: boolean;
  tabIndex?: number;
  children: ReactNode;
}) {
  const explorer = useContext(Explorer);
  const here = explorer?.index.nodes.has(id);
  // What of a large graph is not here yet is fetched when it is opened.
  const known = here || (explorer && partOf(explorer.index.columns) !== null);
  const open = (event: MouseEvent) => {
    if (!explorer || !known || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { act, hover } = explorer.store.getState();
    hover(null);
    act({ do: 'select-node', id });
  };
  const light = here ? () => explorer!.store.getState().hover({ kind: 'node', id }) : undefined;
  const unlight = here ? () => explorer!.store.getState().hover(null) : undefined;
  return (
    <Link
      href={entityHref(id)}
      prefetch={false}
      className={className}
      data-type={type}
      data-mark={mark ? '' : undefined}
      title={title}
      tabIndex={tabIndex}
      onClick={open}
      onMouseEnter={light}
      onMouseLeave={unlight}
    >
      {children}
    </Link>
  );
}
