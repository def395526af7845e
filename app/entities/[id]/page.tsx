import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { alternates } from '../../_server/alternates.ts';
import { getExplorer } from '../../_server/explorer.ts';
import { frontOf } from '../../_server/snapshot.ts';
import { ExplorerPage } from '../../_panels/explorer-page.tsx';
import { entityHref } from '../../_state/links.ts';
import { preview } from '../../_state/preview.ts';
import { searchOf, type PageQuery } from '../../_state/page-query.ts';
import { plainName } from '../../_state/plain-text.ts';
import { count, shownName, TYPE_WORDS } from '../../_state/wording.ts';
import { idOfPath } from '../../_state/path-id.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
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

export default async function EntityPage({ params, searchParams }: Props) {
  const explorer = getExplorer();
  const asked = idOfPath((await params).id);
  const id = explorer.follow(asked);
  if (!id) notFound();
  const search = searchOf(await searchParams);
  if (id !== asked) permanentRedirect(entityHref(id) + search);
  return (
    <ExplorerPage
      front={frontOf(explorer.graph())}
      communities={explorer.communities()}
      path={entityHref(id)}
      search={search}
      entity={explorer.entity(id)}
      line={null}
    />
  );
}
