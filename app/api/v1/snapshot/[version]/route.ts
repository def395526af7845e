import { encodingFor, pack } from '../../../../_server/encoding.ts';
import { getExplorer } from '../../../../_server/explorer.ts';
import { problem } from '../../../../_server/respond.ts';
import { packedSnapshot } from '../../../../_server/snapshot.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ version: string }>;
}

/** One version of the graph as bytes, to be kept for ever; how much a part holds is asked again after each start. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { version } = await params;
  const encoding = encodingFor(request);
  const packed = packedSnapshot(getExplorer().graph(), version, encoding);
  if (!packed) {
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
    'cache-control': packed.isPart ? 'no-cache' : 'public, max-age=31536000, immutable',
    etag: packed.etag,
    vary: 'accept-encoding',
  };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response((await packed.body) as Uint8Array<ArrayBuffer>, { headers });
}
