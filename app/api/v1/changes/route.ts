import { watchChanges } from '../../../_server/changes.ts';

export const dynamic = 'force-dynamic';

/** Server-sent events (html.spec.whatwg.org): the state of the corpus, at once and after every change. */
export function GET(request: Request): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const stop = watchChanges((state) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(state)}\n\n`)),
      );
      request.signal.addEventListener('abort', () => {
        stop();
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
