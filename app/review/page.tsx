import type { Metadata } from 'next';
import { getCorpus } from '../_server/corpus.ts';
import { getExplorer } from '../_server/explorer.ts';
import { PageFrame } from '../_panels/page-frame.tsx';
import { ReviewDesk } from '../_panels/review-desk.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Same thing?' };

/** Questions a page holds: the one asked, and names of the next. */
const QUESTIONS = 8;

export default function ReviewPage() {
  const view = getExplorer().review(getCorpus().store.decisions(), QUESTIONS);
  return (
    <PageFrame>
      <ReviewDesk first={view} />
    </PageFrame>
  );
}
