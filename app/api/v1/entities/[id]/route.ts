import { getExplorer } from '../../../../_server/explorer.ts';
import { respond } from '../../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const explorer = getExplorer();
  const found = explorer.follow(id);
  if (found !== null && found !== id) return Response.redirect(new URL(encodeURIComponent(found), request.url), 308);
  return respond(() => found && explorer.entity(found));
}
