import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import type { EntityId } from '#lib/model/ids.ts';
import { alternates } from './_server/alternates.ts';
import { getExplorer } from './_server/explorer.ts';
import { frontOf } from './_server/snapshot.ts';
import { ExplorerPage } from './_panels/explorer-page.tsx';
import { EmptyCorpus } from './_panels/empty-corpus.tsx';
import { entityHref } from './_state/links.ts';
import { plainName } from './_state/plain-text.ts';
import { shownName } from './_state/wording.ts';
import { decodeView, viewHref } from './_state/url-codec.ts';
import { followedView } from './_state/followed.ts';
import { searchOf, type PageQuery } from './_state/page-query.ts';

export const dynamic = 'force-dynamic';

interface Props {
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = searchOf(await searchParams);
  const { selection } = decodeView('/', search);
  const explorer = getExplorer();
  const id = selection?.kind === 'node' ? explorer.follow(selection.id) : null;
  return id
    ? {
        title: plainName(shownName(explorer.entity(id).entity), 100),
        alternates: await alternates(entityHref(id), `/${search}`),
      }
    : { alternates: await alternates('/', `/${search}`) };
}

export default async function Home({ searchParams }: Props) {
  const explorer = getExplorer();
  const graph = explorer.graph();
  if (!graph.totals.articles) return <EmptyCorpus />;
  const search = searchOf(await searchParams);
  const asked = decodeView('/', search);
  const view = followedView(asked, (id) => explorer.follow(id) ?? id);
  if (view !== asked) permanentRedirect(viewHref(view));
  const { selection } = view;
  const known = (id: EntityId) => explorer.follow(id) !== null;
  const node = selection?.kind === 'node' && known(selection.id) ? selection.id : null;
  const ends = selection?.kind === 'line' && known(selection.a) && known(selection.b) ? selection : null;
  return (
    <ExplorerPage
      front={frontOf(graph)}
      communities={explorer.communities()}
      path="/"
      search={search}
      entity={node && explorer.entity(node)}
      line={ends && explorer.line(ends.a, ends.b)}
    />
  );
}
