import { notFound, permanentRedirect } from 'next/navigation';
import type { EntityId } from '#lib/model/ids.ts';
import { followedView } from '../_state/followed.ts';
import { entityHref } from '../_state/links.ts';
import { searchOf, type PageQuery } from '../_state/page-query.ts';
import { idOfPath } from '../_state/path-id.ts';
import { decodeView } from '../_state/url-codec.ts';
import type { ViewState } from '../_state/view-state.ts';
import { getExplorer } from './explorer.ts';
import { frontOf } from './snapshot.ts';

/* What a page of the explorer, whole or in a frame, shows under an address. Ids that were merged into others lead on to the
 * address of those, which `href` makes. */

export interface EntityQuery {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<PageQuery>;
}

/** Null where no articles are there yet. */
export async function askedView(searchParams: Promise<PageQuery>, href: (view: ViewState) => string) {
  const explorer = getExplorer();
  const graph = explorer.graph();
  if (!graph.totals.articles) return null;
  const search = searchOf(await searchParams);
  const asked = decodeView('/', search);
  const view = followedView(asked, (id) => explorer.follow(id) ?? id);
  if (view !== asked) permanentRedirect(href(view));
  const { selection } = view;
  const known = (id: EntityId) => explorer.follow(id) !== null;
  const node = selection?.kind === 'node' && known(selection.id) ? selection.id : null;
  const ends = selection?.kind === 'line' && known(selection.a) && known(selection.b) ? selection : null;
  return {
    front: frontOf(graph),
    communities: explorer.communities(),
    path: '/',
    search,
    entity: node && explorer.entity(node),
    line: ends && explorer.line(ends.a, ends.b),
  };
}

export async function askedEntity({ params, searchParams }: EntityQuery, href: (id: EntityId) => string) {
  const explorer = getExplorer();
  const asked = idOfPath((await params).id);
  const id = explorer.follow(asked);
  if (!id) notFound();
  const search = searchOf(await searchParams);
  if (id !== asked) permanentRedirect(href(id) + search);
  return {
    front: frontOf(explorer.graph()),
    communities: explorer.communities(),
    path: entityHref(id),
    search,
    entity: explorer.entity(id),
    line: null,
  };
}
