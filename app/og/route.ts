import { getExplorer } from '../_server/explorer.ts';
import { corpusCard } from './_card/content.ts';
import { cardResponse } from './_card/respond.ts';

export const dynamic = 'force-dynamic';

/** The preview card of the whole corpus, 1200 x 630 PNG. */
export function GET(request: Request): Promise<Response> {
  const explorer = getExplorer();
  return cardResponse(request, explorer.graph(), corpusCard(explorer));
}
