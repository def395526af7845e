import { encodingFor, pack } from '../../../../_server/encoding.ts';
import { getExplorer } from '../../../../_server/explorer.ts';
import { problem } from '../../../../_server/respond.ts';
import { packedSnapshot } from '../../../../_server/snapshot.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ version: string }>;
}

/** One version of the graph as bytes: the address never shows anything else, so it may be kept for ever. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { version } = await params;
  const encoding = encodingFor(request);
  const body = packedSnapshot(getExplorer().graph(), version, encoding);
  if (!body) {
    const gone = problem(
      404,
      'serve/another-version',
      'This version of the graph is gone: articles or decisions came in since the page was opened.',
      'Reload the page.',
    );
    const bytes = await pack(new Uint8Array(await gone.arrayBuffer()), encoding);
    return new Response(bytes as Uint8Array<ArrayBuffer>, gone);
  }
  const headers = {
    'content-type': 'application/vnd.dateline.graph',
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${version}-${encoding}"`,
    vary: 'accept-encoding',
  };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response((await body) as Uint8Array<ArrayBuffer>, { headers });
}
