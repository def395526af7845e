import { getExplorer } from '../../../_server/explorer.ts';
import { problem, respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** `?from=&to=`, ids or names: the strongest routes between the two. 404 where an end is not known. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
  if (!from.trim() || !to.trim())
    return problem(400, 'serve/no-ends', 'A route needs two ends.', 'Name both: ?from=ID&to=ID');
  return respond(() => {
    const view = getExplorer().paths(from, to);
    return view.from.found && view.to.found ? view : null;
  });
}
