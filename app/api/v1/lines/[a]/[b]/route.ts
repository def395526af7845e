import { getExplorer } from '../../../../../_server/explorer.ts';
import { respond } from '../../../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ a: string; b: string }> }): Promise<Response> {
  const { a, b } = await params;
  const explorer = getExplorer();
  return respond(() => {
    const ends = [explorer.follow(a), explorer.follow(b)] as const;
    return ends[0] && ends[1] && explorer.line(ends[0], ends[1]);
  });
}
