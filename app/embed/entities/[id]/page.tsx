import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getExplorer } from '../../../_server/explorer.ts';
import { frontOf } from '../../../_server/snapshot.ts';
import { EmbedPage } from '../../../_panels/embed-page.tsx';
import { embedEntityHref } from '../../../_state/embed.ts';
import { entityHref } from '../../../_state/links.ts';
import { searchOf, type PageQuery } from '../../../_state/page-query.ts';
import { idOfPath } from '../../../_state/path-id.ts';
import { plainName } from '../../../_state/plain-text.ts';
import { shownName } from '../../../_state/wording.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const explorer = getExplorer();
  const id = explorer.follow(idOfPath((await params).id));
  const robots = { index: false };
  return id
    ? { title: plainName(shownName(explorer.entity(id).entity), 100), robots }
    : { title: 'Not found', robots };
}

/** A node with its neighbourhood, for a frame in another page. */
export default async function EmbeddedEntity({ params, searchParams }: Props) {
  const explorer = getExplorer();
  const asked = idOfPath((await params).id);
  const id = explorer.follow(asked);
  if (!id) notFound();
  const search = searchOf(await searchParams);
  if (id !== asked) permanentRedirect(embedEntityHref(id) + search);
  return (
    <EmbedPage
      front={frontOf(explorer.graph())}
      communities={explorer.communities()}
      path={entityHref(id)}
      search={search}
      entity={explorer.entity(id)}
      line={null}
    />
  );
}
