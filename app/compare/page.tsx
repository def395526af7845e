import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getExplorer } from '../_server/explorer.ts';
import { CompareMost } from '../_panels/compare-most.tsx';
import { CompareNearest } from '../_panels/compare-nearest.tsx';
import { CompareView } from '../_panels/compare-view.tsx';
import { PageFrame } from '../_panels/page-frame.tsx';
import { compareHref } from '../_state/difference-words.ts';
import type { PageQuery } from '../_state/page-query.ts';
import { plainName } from '../_state/plain-text.ts';

export const dynamic = 'force-dynamic';

interface Props {
  searchParams: Promise<PageQuery>;
}

async function asked({ searchParams }: Props): Promise<string> {
  const { entity } = await searchParams;
  return typeof entity === 'string' ? entity : '';
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const explorer = getExplorer();
  const id = explorer.follow(await asked(props));
  if (!id) return { title: 'Where sources disagree' };
  return {
    title: `What outlets say of ${plainName(explorer.entity(id).entity.name, 80)}`,
    alternates: { canonical: compareHref(id) },
  };
}

/** `/compare?entity=ID`: what outlets say differently of one thing; `/compare`: what they do of most. */
export default async function ComparePage(props: Props) {
  const explorer = getExplorer();
  const wanted = await asked(props);
  const id = explorer.follow(wanted);
  if (id && id !== wanted) redirect(compareHref(id));
  return (
    <PageFrame>
      {id && <CompareView view={explorer.compare(id)} />}
      {!id && wanted && <CompareNearest asked={wanted} nearest={explorer.nearest(wanted, 6)} />}
      {!id && !wanted && <CompareMost disputed={explorer.disputed()} />}
    </PageFrame>
  );
}
