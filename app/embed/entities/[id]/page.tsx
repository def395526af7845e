import type { Metadata } from 'next';
import { askedEntity, type EntityQuery } from '../../../_server/asked.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { EmbedPage } from '../../../_panels/embed-page.tsx';
import { embedEntityHref } from '../../../_state/embed.ts';
import { idOfPath } from '../../../_state/path-id.ts';
import { plainName } from '../../../_state/plain-text.ts';
import { shownName } from '../../../_state/wording.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Pick<EntityQuery, 'params'>): Promise<Metadata> {
  const explorer = getExplorer();
  const id = explorer.follow(idOfPath((await params).id));
  const robots = { index: false };
  return id
    ? { title: plainName(shownName(explorer.entity(id).entity), 100), robots }
    : { title: 'Not found', robots };
}

/** A node with its neighbourhood, for a frame in another page. */
export default async function EmbeddedEntity(query: EntityQuery) {
  return <EmbedPage {...await askedEntity(query, embedEntityHref)} />;
}
