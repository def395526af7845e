import type { Metadata } from 'next';
import { alternates } from '../../_server/alternates.ts';
import { askedEntity, type EntityQuery } from '../../_server/asked.ts';
import { getExplorer } from '../../_server/explorer.ts';
import { ExplorerPage } from '../../_panels/explorer-page.tsx';
import { entityHref } from '../../_state/links.ts';
import { preview } from '../../_state/preview.ts';
import { plainName } from '../../_state/plain-text.ts';
import { count, shownName, TYPE_WORDS } from '../../_state/wording.ts';
import { idOfPath } from '../../_state/path-id.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Pick<EntityQuery, 'params'>): Promise<Metadata> {
  const explorer = getExplorer();
  const id = explorer.follow(idOfPath((await params).id));
  if (!id) return { title: 'Not found' };
  const { entity, counts } = explorer.entity(id);
  const sentences = `${count(counts.sentences, 'sentence')} in ${count(counts.articles, 'article')}`;
  const description = `${TYPE_WORDS[entity.type].one} · ${sentences}`;
  return {
    title: plainName(shownName(entity), 100),
    description,
    alternates: await alternates(entityHref(id)),
    ...preview(`/og${entityHref(id)}?v=${explorer.graph().version}`),
  };
}

export default async function EntityPage(query: EntityQuery) {
  return <ExplorerPage {...await askedEntity(query, entityHref)} />;
}
