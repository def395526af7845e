import type { EntityId } from '#lib/model/ids.ts';
import { getExplorer } from './_server/explorer.ts';
import { ExplorerPage } from './_panels/explorer-page.tsx';
import { EmptyCorpus } from './_panels/empty-corpus.tsx';
import { decodeView } from './_state/url-codec.ts';
import { searchOf, type PageQuery } from './_state/page-query.ts';

export const dynamic = 'force-dynamic';

export default async function Home({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const explorer = getExplorer();
  const graph = explorer.graph();
  if (!graph.totals.articles) return <EmptyCorpus />;
  const search = searchOf(await searchParams);
  const { selection } = decodeView('/', search);
  const find = (id: EntityId) => explorer.follow(id);
  const node = selection?.kind === 'node' ? find(selection.id) : null;
  const ends = selection?.kind === 'line' ? ([find(selection.a), find(selection.b)] as const) : null;
  return (
    <ExplorerPage
      graph={graph}
      path="/"
      search={search}
      entity={node && explorer.entity(node)}
      line={ends?.[0] && ends[1] ? explorer.line(ends[0], ends[1]) : null}
    />
  );
}
