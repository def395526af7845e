import { getExplorer } from '../../../_server/explorer.ts';
import { respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

const LONGEST = 500;

export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams.get('q') ?? '';
  return respond(() => getExplorer().search(query.slice(0, LONGEST)));
}
