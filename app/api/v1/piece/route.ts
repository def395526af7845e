import { PieceRequest } from '#lib/model/piece-request.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { pieceOf } from '../../../_server/parts.ts';
import { problem } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** Changes nothing; it is a POST because an explorer may have thousands of nodes already. */
export async function POST(request: Request): Promise<Response> {
  const asked = PieceRequest.safeParse(await request.json().catch(() => null));
  if (!asked.success)
    return problem(
      400,
      'serve/bad-piece',
      'A piece names what is asked for: { "version", "most", "have", "asks" }.',
    );
  const graph = getExplorer().graph();
  if (graph.version !== asked.data.version)
    return problem(
      409,
      'serve/another-version',
      'Articles or decisions came in since the page was opened.',
      'Show the new articles, or reload the page.',
    );
  return new Response(pieceOf(graph, asked.data) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/vnd.dateline.graph', 'cache-control': 'no-store' },
  });
}
