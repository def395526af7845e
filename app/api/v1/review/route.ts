import { getCorpus } from '../../../_server/corpus.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return respond(() => getExplorer().review(getCorpus().store.decisions()));
}
