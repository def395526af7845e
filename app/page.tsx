import type { Metadata } from 'next';
import { alternates } from './_server/alternates.ts';
import { askedView } from './_server/asked.ts';
import { getExplorer } from './_server/explorer.ts';
import { ExplorerPage } from './_panels/explorer-page.tsx';
import { EmptyCorpus } from './_panels/empty-corpus.tsx';
import { entityHref } from './_state/links.ts';
import { plainName } from './_state/plain-text.ts';
import { shownName } from './_state/wording.ts';
import { decodeView, viewHref } from './_state/url-codec.ts';
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
  const asked = await askedView(searchParams, viewHref);
  return asked ? <ExplorerPage {...asked} /> : <EmptyCorpus />;
}
