import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Missing, type Instead } from './_panels/missing.tsx';
import { PageFrame } from './_panels/page-frame.tsx';
import { getExplorer } from './_server/explorer.ts';
import { askedFor, MISSING_HEADER } from './_state/missing.ts';

export const metadata: Metadata = { title: 'Not found' };

/** Names and articles listed in place of what is not there. */
const NAMES = 6;
const ARTICLES = 12;
/** Longer than any id of ours. */
const LONGEST = 300;

/** For addresses without a page, and, with what comes nearest, for those of unknown nodes and articles. */
export default async function NotFound() {
  const asked = askedFor((await headers()).get(MISSING_HEADER) ?? '');
  return (
    <PageFrame>
      <Missing kind={asked?.kind ?? null} instead={instead(asked)} />
    </PageFrame>
  );
}

function instead(asked: ReturnType<typeof askedFor>): Instead {
  if (!asked) return { names: [], articles: [] };
  const explorer = getExplorer();
  if (asked.kind === 'entities')
    return { names: explorer.nearest(asked.id.slice(0, LONGEST), NAMES), articles: [] };
  const articles = explorer.knowledge.articles.toSorted((a, b) =>
    (b.published ?? '').localeCompare(a.published ?? ''),
  );
  return { names: [], articles: articles.slice(0, ARTICLES).map(({ id, title }) => ({ id, title })) };
}
