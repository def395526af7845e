import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getExplorer } from '../_server/explorer.ts';
import { frontOf } from '../_server/snapshot.ts';
import { EmbedPage } from '../_panels/embed-page.tsx';
import { EmptyCorpus } from '../_panels/empty-corpus.tsx';
import { embedViewHref } from '../_state/embed.ts';
import { searchOf, type PageQuery } from '../_state/page-query.ts';
import { decodeView } from '../_state/url-codec.ts';
import { followedView } from '../_state/followed.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** The explorer's picture of a view, for a frame in another page. */
export default async function Embed({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const explorer = getExplorer();
  const graph = explorer.graph();
  if (!graph.totals.articles) return <EmptyCorpus />;
  const search = searchOf(await searchParams);
  const asked = decodeView('/', search);
  const view = followedView(asked, (id) => explorer.follow(id) ?? id);
  if (view !== asked) permanentRedirect(embedViewHref(view));
  const { selection } = view;
  const node = selection?.kind === 'node' ? explorer.follow(selection.id) : null;
  return (
    <EmbedPage
      front={frontOf(graph)}
      communities={explorer.communities()}
      path="/"
      search={search}
      entity={node && explorer.entity(node)}
      line={null}
    />
  );
}
