import { getExplorer } from '../../../_server/explorer.ts';
import { respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  return respond(() => getExplorer().nearest(id));
}
