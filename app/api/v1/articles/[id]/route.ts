import { ArticleId } from '#lib/model/ids.ts';
import { getExplorer } from '../../../../_server/explorer.ts';
import { respond } from '../../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = ArticleId.safeParse((await params).id);
  return respond(() => (id.success ? getExplorer().article(id.data) : null));
}
