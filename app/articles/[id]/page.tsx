import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleId, type EntityId } from '#lib/model/ids.ts';
import type { EntityRef } from '#lib/model/passage.ts';
import type { ArticleView } from '#lib/model/views.ts';
import { alternates } from '../../_server/alternates.ts';
import { getExplorer } from '../../_server/explorer.ts';
import { ArticleReader } from '../../_panels/article-reader.tsx';
import { PageFrame } from '../../_panels/page-frame.tsx';
import { sourceOf } from '../../_panels/quote.tsx';
import { articleHref, sentenceOfQuery } from '../../_state/links.ts';
import type { PageQuery } from '../../_state/page-query.ts';
import { idOfPath } from '../../_state/path-id.ts';
import { preview } from '../../_state/preview.ts';
import { plainName } from '../../_state/plain-text.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
}

function find(segment: string, first?: EntityId): ArticleView | null {
  const id = ArticleId.safeParse(idOfPath(segment));
  return id.success ? getExplorer().article(id.data, first) : null;
}

/** The node that the reader came from; null where there is none of this id. */
function cameFrom(asked: PageQuery[string]): EntityRef | null {
  const explorer = getExplorer();
  const id = typeof asked === 'string' ? explorer.follow(asked) : null;
  return id && { id, type: explorer.entity(id).entity.type, name: explorer.entity(id).entity.name };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = find((await params).id);
  if (!view) return { title: 'Not found' };
  const { article } = view;
  return {
    title: plainName(article.title, 120),
    description: sourceOf(article),
    alternates: await alternates(articleHref(article.id)),
    ...preview(`/og${articleHref(article.id)}?v=${getExplorer().graph().version}`),
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { s, from: asked } = await searchParams;
  const from = cameFrom(asked);
  const view = find((await params).id, from?.id);
  if (!view) notFound();
  return (
    <PageFrame>
      <ArticleReader view={view} target={sentenceOfQuery(s)} from={from} />
    </PageFrame>
  );
}
