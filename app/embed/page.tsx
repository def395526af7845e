import type { Metadata } from 'next';
import { askedView } from '../_server/asked.ts';
import { EmbedPage } from '../_panels/embed-page.tsx';
import { EmptyCorpus } from '../_panels/empty-corpus.tsx';
import { embedViewHref } from '../_state/embed.ts';
import type { PageQuery } from '../_state/page-query.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** The explorer's picture of a view, for a frame in another page. */
export default async function Embed({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const asked = await askedView(searchParams, embedViewHref);
  return asked ? <EmbedPage {...asked} /> : <EmptyCorpus />;
}
