import { getExplorer } from '../../../_server/explorer.ts';
import { respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** `?entity=ID`: what outlets say differently of it. */
export function GET(request: Request): Response {
  return respond(() => {
    const explorer = getExplorer();
    const id = explorer.follow(new URL(request.url).searchParams.get('entity') ?? '');
    return id && explorer.compare(id);
  });
}
