import { getCorpus } from '../../../_server/corpus.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

const MOST = 50;

/** Open questions, the one worth most first (`?limit=`, 8 unless told), progress and the decisions made. */
export function GET(request: Request): Response {
  const asked = Number(new URL(request.url).searchParams.get('limit') ?? 8);
  const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : 8;
  return respond(() => getExplorer().review(getCorpus().store.decisions(), limit));
}
