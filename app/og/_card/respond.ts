import type { GraphView } from '#lib/model/graph-view.ts';
import { paint, type CardContent } from './paint.tsx';

/** Cards kept in memory; the oldest go first. About 80 kB each. */
const MOST = 200;
const kept = new Map<string, Promise<ArrayBuffer>>();

/** A card of one state of the graph, painted once; 404 without content. `?v=` of that state may be kept for ever. */
export async function cardResponse(
  request: Request,
  graph: GraphView,
  content: CardContent | null,
): Promise<Response> {
  if (!content) return new Response('No card under this address.\n', { status: 404 });
  const address = new URL(request.url);
  const tag = `"${graph.version}"`;
  const fixed = address.searchParams.get('v') === graph.version;
  const headers = {
    'content-type': 'image/png',
    etag: tag,
    'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(await painted(`${graph.version} ${address.pathname}`, graph, content), { headers });
}

function painted(key: string, graph: GraphView, content: CardContent): Promise<ArrayBuffer> {
  const known = kept.get(key);
  if (known) return known;
  const made = paint(graph, content);
  made.catch(() => kept.delete(key));
  kept.set(key, made);
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  return made;
}
